import type { IsoDate } from '../dates.ts';
import { weekdayOf, yearOf } from '../dates.ts';
import type { CalendarYear } from '../work-calendar.ts';
import { daysOf, readClauseDates } from './notice-dates.ts';

/** Something about a notice that the reviewer has to look at. */
export interface NoticeProblem {
  /** An error keeps the reading from being saved; a notice asks to be checked. */
  readonly severity: 'error' | 'notice';
  readonly what: string;
}

/** What was read from a notice; nothing of it is saved. */
export interface NoticeReading extends CalendarYear {
  readonly problems: readonly NoticeProblem[];
}

const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

// 一、元旦：… up to the next such head or the end.
const ITEM = /[一二三四五六七八九十]+、([^:\n。]{2,20}):([\s\S]*?)(?=[一二三四五六七八九十]+、[^:\n。]{2,20}:|$)/g;
/** The date below the signature. */
const SIGNED_ON = /^\d{4}年\d{1,2}月\d{1,2}日$/;
const NUMBER = /国办发明电[〔[(【](\d{4})[〕\])】](\d+)号/;

/** Full-width digits and marks become plain ones; spaces go, because copies from web pages are full of them. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[ \t\u200b\ufeff]/g, '')
    .replaceAll(/\r\n?/g, '\n');
}

/** The year that a notice is about, as its title or first sentence says; null when it does not. */
export function noticeYear(text: string): number | null {
  const clean = plain(text);
  const found = /(?:关于|现将)(\d{4})年/.exec(clean) ?? /(\d{4})年[^。\n]{0,12}节假日/.exec(clean);
  return found ? Number(found[1]) : null;
}

function noticeSource(text: string): string {
  const found = NUMBER.exec(text);
  return found ? `国办发明电〔${String(found[1])}〕${String(found[2])}号` : '';
}

/** Collects the days of one holiday, sentence by sentence. */
class YearReader {
  readonly holidays: Record<string, string> = {};
  readonly makeUpDays: Record<string, string> = {};
  readonly problems: NoticeProblem[] = [];
  readonly #year: number;

  constructor(year: number) {
    this.#year = year;
  }

  #error(what: string): void {
    this.problems.push({ severity: 'error', what });
  }

  #notice(what: string): void {
    this.problems.push({ severity: 'notice', what });
  }

  #put(days: readonly IsoDate[], name: string, into: Record<string, string>): void {
    for (const day of days) {
      if (yearOf(day) === this.#year) into[day] = name;
      else this.#notice(`${name}：${day} 属于${String(yearOf(day))}年，请在该年的日历中更正`);
    }
  }

  /** 1月1日至3日放假调休,共3天 / 1月1日放假,1月2日补休 / 5月1日放假,与周末连休 */
  #readFree(name: string, sentence: string): void {
    const counted = /共(\d+)天/.exec(sentence);
    const { spans, faults } = readClauseDates(sentence.replace(/共\d+天/, ''), this.#year);
    for (const fault of faults) this.#error(`${name}：${fault}`);
    const days = daysOf(spans);
    this.#put(days, name, this.holidays);
    if (counted && Number(counted[1]) !== days.length) {
      this.#error(`${name}：写作共${String(counted[1])}天，读出 ${String(days.length)} 天`);
    }
  }

  /** 1月22日(星期日)、2月4日(星期六)上班 */
  #readWorked(name: string, sentence: string): void {
    const { spans, faults } = readClauseDates(sentence, this.#year);
    for (const fault of faults) this.#error(`${name}：${fault}`);
    const days = daysOf(spans);
    for (const day of days.filter((each) => weekdayOf(each) % 6 !== 0)) {
      this.#error(`${name}：${day} 不是周末，却写作上班`);
    }
    this.#put(days, name, this.makeUpDays);
  }

  read(name: string, body: string): void {
    for (const sentence of body.split(/[。;\n]/)) {
      if (/放假|补休|公休/.test(sentence) && /\d日/.test(sentence)) this.#readFree(name, sentence);
      else if (/上班/.test(sentence) && /\d日/.test(sentence)) this.#readWorked(name, sentence);
      else if (/\d日/.test(sentence) && !SIGNED_ON.test(sentence))
        this.#notice(`${name}：没有读懂“${sentence}”，请在下面的日历中核对`);
    }
  }

  finish(names: readonly string[]): void {
    for (const day of Object.keys(this.makeUpDays)) {
      if (day in this.holidays) this.#error(`${day} 既是放假又是上班`);
    }
    for (const holiday of HOLIDAYS) {
      if (!names.some((name) => name.includes(holiday))) this.#notice(`没有读到${holiday}，请核对是否粘贴完整`);
    }
  }
}

/**
 * Reads the State Council's yearly notice on holidays (国务院办公厅关于…年部分节假日安排的通知), in the wordings published
 * since 2012. Weekdays that the notice names are checked against the year, and its counts of days against what was read.
 */
export function readHolidayNotice(text: string, year: number): NoticeReading {
  const reader = new YearReader(year);
  const names: string[] = [];
  const clean = plain(text);
  for (const [, name = '', body = ''] of clean.matchAll(ITEM)) {
    names.push(name);
    reader.read(name, body);
  }
  if (names.length === 0) {
    const what = '没有读到放假安排，请粘贴通知中“一、元旦：…”至“…国庆节：…”的全部文字';
    return { year, source: '', holidays: {}, makeUpDays: {}, problems: [{ severity: 'error', what }] };
  }
  reader.finish(names);
  const { holidays, makeUpDays, problems } = reader;
  return { year, source: noticeSource(clean), holidays, makeUpDays, problems };
}
