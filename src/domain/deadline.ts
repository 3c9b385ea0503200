import type { IsoDate } from './dates.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { WorkingDayCount } from './working-days.ts';
import { workingDaysBetween } from './working-days.ts';

/** An open deadline is 临近 from this many working days before its last day (office policy). */
const SOON_WORKING_DAYS = 2;

/** 已超期, 今日到期, 临近, 正常, 停表, 日历未知, 已办结. */
export type DeadlineLight = 'over' | 'today' | 'soon' | 'open' | 'paused' | 'unknown' | 'done';

/** How a deadline stands on a day. */
export interface DeadlineState {
  readonly light: DeadlineLight;
  /** Working days left until the last day: 0 on it, negative after it; null when the calendar is unknown. */
  readonly workingDaysLeft: number | null;
}

/** What a light follows from: the last day, or why there is none. */
export type LastDay = Pick<WorkingDayCount, 'due' | 'paused'>;

/** Judges a deadline; `doneOn` is the day it was met (or missed) for good, null while it is open. */
export function deadlineState(
  { due, paused }: LastDay,
  today: IsoDate,
  doneOn: IsoDate | null,
  calendar: WorkCalendar,
): DeadlineState {
  const workingDaysLeft = due === null ? null : workingDaysBetween(doneOn ?? today, due, calendar);
  if (doneOn !== null) return { light: 'done', workingDaysLeft };
  if (paused) return { light: 'paused', workingDaysLeft: null };
  if (due === null) return { light: 'unknown', workingDaysLeft: null };
  if (today > due) return { light: 'over', workingDaysLeft };
  if (today === due) return { light: 'today', workingDaysLeft };
  const soon = workingDaysLeft !== null && workingDaysLeft <= SOON_WORKING_DAYS;
  return { light: soon ? 'soon' : 'open', workingDaysLeft };
}
