import type { IsoDate } from './dates.ts';
import { addDays } from './dates.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { calendarDay, isWorkingDay } from './work-calendar.ts';
import type { WorkingDayCount } from './working-days.ts';
import { workingDaysBetween } from './working-days.ts';

/** An open deadline is 临近 from this many working days before its last day (office policy). */
const SOON_WORKING_DAYS = 2;

/** The lights of deadlines that are still to be met, the most urgent first: identifier → label. */
export const OPEN_LIGHTS = {
  over: '超期',
  today: '今日到期',
  soon: '临近',
  open: '正常',
  paused: '停表',
  unknown: '日历未知',
} as const;
export type OpenLight = keyof typeof OPEN_LIGHTS;

/** A light, or 已办结. */
export type DeadlineLight = OpenLight | 'done';

/** How a deadline stands on a day. */
export interface DeadlineState<Light extends DeadlineLight = DeadlineLight> {
  readonly light: Light;
  /** Working days left until the last day: 0 on it, negative after it; null when a year between has no notice. */
  readonly workingDaysLeft: number | null;
}

/** What a light follows from: the last day, or why there is none. */
export type LastDay = Pick<WorkingDayCount, 'due' | 'paused'>;

/**
 * The latest last day that is 临近 on a day: no more than two working days may be left until it, whatever the notices
 * that are not loaded will say.
 */
export function soonUntil(today: IsoDate, calendar: WorkCalendar): IsoDate {
  let until = today;
  for (let left = 0; ;) {
    const next = addDays(until, 1);
    const day = calendarDay(next, calendar);
    if (day.kind === 'unknown' || isWorkingDay(day)) left += 1;
    if (left > SOON_WORKING_DAYS) return until;
    until = next;
  }
}

/** The light of a deadline that is still to be met; `soon` is {@link soonUntil} of the day. */
export function lightOf({ due, paused }: LastDay, today: IsoDate, soon: IsoDate): OpenLight {
  if (paused) return 'paused';
  if (due === null) return 'unknown';
  if (today > due) return 'over';
  if (today === due) return 'today';
  return due <= soon ? 'soon' : 'open';
}

/** Judges a deadline; `doneOn` is the day it was met (or missed) for good, null while it is open. */
export function deadlineState(
  last: LastDay,
  today: IsoDate,
  doneOn: IsoDate | null,
  calendar: WorkCalendar,
): DeadlineState {
  const { due } = last;
  const workingDaysLeft = due === null ? null : workingDaysBetween(doneOn ?? today, due, calendar);
  if (doneOn !== null) return { light: 'done', workingDaysLeft };
  return { light: lightOf(last, today, soonUntil(today, calendar)), workingDaysLeft };
}
