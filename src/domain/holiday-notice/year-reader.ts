import type { IsoDate } from '../dates.ts';
import { formatChineseDate, weekdayOf } from '../dates.ts';
import { belongsToNotice } from '../work-calendar.ts';
import type { NoticeItem } from './notice-dates.ts';
import { daysOf, readClauseDates } from './notice-dates.ts';
import type { NoticePart } from './notice-items.ts';

/** Something about a notice that the reviewer has to look at. */
export interface NoticeProblem {
  /** An error keeps the reading from being saved; a notice asks to be checked. */
  readonly severity: 'error' | 'notice';
  readonly what: string;
}

/** A notice names all of them; some copies leave the last 节 out. */
const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

/** A comma ends a piece of a sentence, and so does what becomes of its days; commas in brackets were taken out. */
const PIECES = /,|(?<=放假|补休|公休|上班)/;
const FREE = /(?:放假|补休|公休)$/;
const WORKED = /上班$/;
/** The date below the signature. */
const SIGNED_ON = /^(?:国务院办公厅)?\d{4}年\d{1,2}月\d{1,2}日(?:\(此件公开发布\))?$/;

/** Collects the days of a year's notice, holiday by holiday and sentence by sentence. */
export class YearReader {
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
      if (belongsToNotice(day, this.#year)) into[day] = name;
      else this.#error(`${name}：${formatChineseDate(day)}不属于 ${String(this.#year)} 年，请核对年度和文字`);
    }
  }

  #daysOf(name: string, text: string): IsoDate[] {
    const item: NoticeItem = { year: this.#year, isNewYear: name.includes('元旦') };
    const { spans, faults } = readClauseDates(text, item);
    for (const fault of faults) this.#error(`${name}：${fault}`);
    return daysOf(spans);
  }

  /** 1月22日(星期日)、2月4日(星期六)上班 */
  #readWorked(name: string, text: string): void {
    const days = this.#daysOf(name, text);
    for (const day of days.filter((each) => weekdayOf(each) % 6 !== 0)) {
      this.#error(`${name}：${formatChineseDate(day)}不是周末，却写作上班`);
    }
    this.#put(days, name, this.makeUpDays);
  }

  /** 1月1日至3日放假调休,共3天 / 1月1日放假,1月2日补休 / 5月1日放假,与周末连休 / 1月1日放假1天,不调休 */
  #checkFree(name: string, sentence: string, days: readonly IsoDate[]): void {
    const counted = /(?:共|放假|调休)(\d+)天/.exec(sentence);
    if (counted && Number(counted[1]) !== days.length) {
      this.#error(`${name}：写作共${String(counted[1])}天，读出 ${String(days.length)} 天`);
    }
    // Sunday, Monday, Friday and Saturday are next to a weekend or in it.
    const joins = days.some((day) => [0, 1, 5, 6].includes(weekdayOf(day)));
    if (sentence.includes('与周末连休') && !joins) {
      this.#error(`${name}：写作与周末连休，${String(this.#year)} 年这一天却不与周末相连，请核对年度和文字`);
    }
  }

  #readSentence(name: string, sentence: string): void {
    const pieces = sentence.replaceAll(/\([^)]*\)/g, (remark) => remark.replaceAll(',', '、')).split(PIECES);
    const free: IsoDate[] = [];
    // Days that are named before it is said what becomes of them.
    let waiting = '';
    for (const piece of pieces) {
      if (!/\d日/.test(piece) && waiting === '') continue;
      waiting += piece;
      if (WORKED.test(piece)) this.#readWorked(name, waiting);
      else if (FREE.test(piece)) free.push(...this.#daysOf(name, waiting));
      else {
        waiting += '、';
        continue;
      }
      waiting = '';
    }
    this.#put(free, name, this.holidays);
    if (free.length > 0) this.#checkFree(name, sentence, free);
    if (/\d日/.test(waiting)) this.#notice(`${name}：没有读懂“${sentence}”，请在下面的日历中核对`);
  }

  read({ name, body }: NoticePart): void {
    for (const sentence of body.split(/[。;]/)) {
      if (!/\d日/.test(sentence) || SIGNED_ON.test(sentence)) continue;
      if (sentence.includes('鼓励')) this.#notice(`${name}：“${sentence}”不是统一放假，没有计入`);
      else this.#readSentence(name, sentence);
    }
  }

  /** Looks at the whole once everything is read. */
  finish(names: readonly string[]): void {
    for (const day of Object.keys(this.makeUpDays)) {
      if (day in this.holidays) this.#error(`${day} 既是放假又是上班`);
    }
    for (const holiday of HOLIDAYS) {
      const found = names.some((name) => name.includes(holiday.replace(/节$/, '')));
      if (!found) this.#notice(`没有读到${holiday}，请核对是否粘贴完整`);
    }
  }
}
