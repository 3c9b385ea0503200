import type { IsoDate } from '../dates.ts';
import { addDays, dateOf, weekdayOf } from '../dates.ts';

/** A stretch of days as a notice names it; one day when both ends are the same. */
export interface NoticeSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Days of a clause, and what is wrong with them in Chinese. */
export interface ClauseDates {
  readonly spans: readonly NoticeSpan[];
  readonly faults: readonly string[];
}

const DAY = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?/;
const DASH = '[至到~–—-]';
const SPAN = new RegExp(`${DAY.source}(?:起?${DASH}+${DAY.source})?`, 'g');
/** `1月1-3日` and `9月28、29日` leave out the first 日. */
const SHORT = new RegExp(`(月\\d{1,2})(?=(?:${DASH}|、)\\d{1,2}日)`, 'g');
const WEEKDAY = /(?:周|星期)([一二三四五六日天])/;
const WEEKDAYS = '日一二三四五六';

interface Written {
  readonly year: number;
  readonly month: number;
}

/** The notice that a clause belongs to. */
export interface NoticeItem {
  readonly year: number;
  /** A New Year holiday may begin in the December before; only some notices then write the years. */
  readonly isNewYear: boolean;
}

/** Year and month that are left out go on from the day before it in the clause. */
function readMonth(
  [year, month]: readonly (string | undefined)[],
  before: Written | null,
  { year: ofNotice, isNewYear }: NoticeItem,
): Written {
  const written = Number(month ?? before?.month ?? 0);
  if (year !== undefined) return { year: Number(year), month: written };
  if (before) return { year: before.month === 12 && written === 1 ? before.year + 1 : before.year, month: written };
  return { year: isNewYear && written === 12 ? ofNotice - 1 : ofNotice, month: written };
}

/** Reads one written day. */
function readDay(parts: readonly (string | undefined)[], before: Written | null, item: NoticeItem, faults: string[]) {
  const [, , day, remark = ''] = parts;
  const written = readMonth(parts, before, item);
  let date: IsoDate;
  try {
    date = dateOf(written.year, written.month, Number(day));
  } catch {
    faults.push(`${String(written.month)}月${String(day)}日在${String(written.year)}年的日历上不存在`);
    return { written, date: null };
  }
  const named = WEEKDAY.exec(remark)?.[1]?.replace('天', '日');
  const actual = WEEKDAYS.charAt(weekdayOf(date));
  if (named !== undefined && named !== actual) {
    faults.push(
      `${String(written.month)}月${String(day)}日写作周${named}，${String(written.year)}年这一天实为周${actual}，请核对年份和文字`,
    );
  }
  return { written, date };
}

/** Reads the days that a clause of a notice names, such as `2月15日(农历腊月二十八、周日)至23日(周一)` or `1月22日、2月4日`. */
export function readClauseDates(clause: string, item: NoticeItem): ClauseDates {
  const spans: NoticeSpan[] = [];
  const faults: string[] = [];
  let before: Written | null = null;
  for (const match of clause.replaceAll(SHORT, '$1日').matchAll(SPAN)) {
    const first = readDay(match.slice(1, 5), before, item, faults);
    const last = match[7] === undefined ? first : readDay(match.slice(5, 9), first.written, item, faults);
    before = last.written;
    if (first.date === null || last.date === null) continue;
    if (last.date < first.date) faults.push(`“${match[0]}”的结束日期早于开始日期`);
    else spans.push({ from: first.date, to: last.date });
  }
  return { spans, faults };
}

/** Every day of the spans, in order. */
export function daysOf(spans: readonly NoticeSpan[]): IsoDate[] {
  return spans.flatMap(({ from, to }) => {
    const days: IsoDate[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
    return days;
  });
}
