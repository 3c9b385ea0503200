import type { CalendarYear } from '../work-calendar.ts';
import { noticeParts, plainNotice } from './notice-items.ts';
import type { NoticeProblem } from './year-reader.ts';
import { YearReader } from './year-reader.ts';

/** What was read from a notice; nothing of it is saved. */
export interface NoticeReading extends CalendarYear {
  readonly problems: readonly NoticeProblem[];
}

const NUMBER = /国办发明电[〔[(【](\d{4})[〕\])】](\d+)号/;

/** The year that a notice is about, as its title or first sentence says; null when it does not. */
export function noticeYear(text: string): number | null {
  const clean = plainNotice(text);
  const found = /(?:关于|现将)(\d{4})年/.exec(clean) ?? /(\d{4})年[^。\n]{0,12}节假日/.exec(clean);
  return found ? Number(found[1]) : null;
}

function noticeSource(text: string): string {
  const found = NUMBER.exec(text);
  return found ? `国办发明电〔${String(found[1])}〕${String(found[2])}号` : '';
}

/**
 * Reads the State Council's yearly notice on holidays (国务院办公厅关于…年部分节假日安排的通知), in the wordings published
 * since 2012. Weekdays that the notice names are checked against the year, and its counts of days against what was read.
 */
export function readHolidayNotice(text: string, year: number): NoticeReading {
  const reader = new YearReader(year);
  const clean = plainNotice(text);
  const parts = noticeParts(clean);
  if (parts.length === 0) {
    const what = '没有读到放假安排，请粘贴通知中“一、元旦：…”至“…国庆节：…”的全部文字';
    return { year, source: '', holidays: {}, makeUpDays: {}, problems: [{ severity: 'error', what }] };
  }
  for (const part of parts) reader.read(part);
  reader.finish(parts.map(({ name }) => name));
  const { holidays, makeUpDays, problems } = reader;
  return { year, source: noticeSource(clean), holidays, makeUpDays, problems };
}
