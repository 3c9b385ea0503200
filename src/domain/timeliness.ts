import type { IsoDate } from './dates.ts';
import { daysBetween, yearOf } from './dates.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { WorkingDayCount } from './working-days.ts';
import { workingDaysBetween } from './working-days.ts';

/** Whether something was done within its working days. */
export type Timeliness =
  | { readonly result: 'inTime' }
  /** `workingDaysLate` is null when a year between has no notice. */
  | { readonly result: 'late'; readonly due: IsoDate; readonly workingDaysLate: number | null }
  /** It depends on the notice of that year, which is not loaded. */
  | { readonly result: 'unknown'; readonly year: number };

const IN_TIME: Timeliness = { result: 'inTime' };

/** Judges the day on which something was done by the count of its deadline; in time while the clock stands still. */
export function timelinessOf(count: WorkingDayCount, doneOn: IsoDate, calendar: WorkCalendar): Timeliness {
  const { from, workingDays, due, paused, days } = count;
  if (paused) return IN_TIME;
  if (due !== null) {
    if (doneOn <= due) return IN_TIME;
    return { result: 'late', due, workingDaysLate: workingDaysBetween(due, doneOn, calendar) };
  }
  // Even if every unknown day up to then is worked, the limit is not passed: in time whatever the notice will say.
  const known = days.findLast(({ number }) => number !== null)?.number ?? 0;
  const atMost = known + daysBetween(days.at(-2)?.date ?? from, doneOn);
  return atMost <= workingDays ? IN_TIME : { result: 'unknown', year: yearOf(days.at(-1)?.date ?? from) };
}
