import type { IsoDate } from './dates.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { WorkingDayCount } from './working-days.ts';
import { countWorkingDays, workingDaysBetween } from './working-days.ts';

/** 办法四（二）: the pre-review is issued within 5 working days of the declaration. */
export const PRE_REVIEW_WORKING_DAYS = 5;

/** An open deadline is 临近 from this many working days before its last day (office policy). */
const SOON_WORKING_DAYS = 2;

/** 已超期, 今日到期, 临近, 正常, 日历未知, 已办结. */
export type DeadlineLight = 'over' | 'today' | 'soon' | 'open' | 'unknown' | 'done';

/** How a deadline stands on a day. */
export interface DeadlineState {
  readonly light: DeadlineLight;
  /** Working days left until the last day: 0 on it, negative after it; null when the calendar is unknown. */
  readonly workingDaysLeft: number | null;
}

/** The count of R09 for a declaration. */
export function preReviewDeadline(declaredOn: IsoDate, calendar: WorkCalendar): WorkingDayCount {
  return countWorkingDays(declaredOn, PRE_REVIEW_WORKING_DAYS, calendar);
}

/** Judges a deadline; `doneOn` is the day it was met (or missed) for good, null while it is open. */
export function deadlineState(
  count: WorkingDayCount,
  today: IsoDate,
  doneOn: IsoDate | null,
  calendar: WorkCalendar,
): DeadlineState {
  const workingDaysLeft = count.due === null ? null : workingDaysBetween(doneOn ?? today, count.due, calendar);
  if (doneOn !== null) return { light: 'done', workingDaysLeft };
  if (count.due === null) return { light: 'unknown', workingDaysLeft: null };
  if (today > count.due) return { light: 'over', workingDaysLeft };
  if (today === count.due) return { light: 'today', workingDaysLeft };
  const soon = workingDaysLeft !== null && workingDaysLeft <= SOON_WORKING_DAYS;
  return { light: soon ? 'soon' : 'open', workingDaysLeft };
}
