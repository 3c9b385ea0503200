import type { IsoDate } from './dates.ts';
import { addDays, weekdayOf } from './dates.ts';
import type { CalendarDay, WorkCalendar } from './work-calendar.ts';
import { calendarDay, isWorkingDay } from './work-calendar.ts';

/** A counted day: `number` is its place in the count (1 = first working day) or null when it does not count. */
export interface CountedDay extends CalendarDay {
  readonly number: number | null;
}

/** A deadline in working days, with the whole count so that it can be shown day by day. */
export interface WorkingDayCount {
  readonly from: IsoDate;
  readonly workingDays: number;
  /** The last day; null when the count ran into a year whose notice is not loaded. */
  readonly due: IsoDate | null;
  /** Where plain weekends alone would put the last day when `due` is null; shown as a guess, never used. */
  readonly weekdayGuess: IsoDate | null;
  /** From the day after the event to the due day, or to the first unknown day. */
  readonly days: readonly CountedDay[];
}

function guessFrom(date: IsoDate, left: number): IsoDate {
  let day = date;
  for (let counted = 0; ; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6) counted += 1;
    if (counted === left) return day;
  }
}

/**
 * Counts working days after an event; the day after the event is day 1 at the earliest
 * (office policy) and weekends worked for a holiday count (State Council's notice).
 * `workingDays` is at least 1.
 */
export function countWorkingDays(from: IsoDate, workingDays: number, calendar: WorkCalendar): WorkingDayCount {
  const days: CountedDay[] = [];
  let counted = 0;
  for (let date = addDays(from, 1); ; date = addDays(date, 1)) {
    const day = calendarDay(date, calendar);
    if (day.kind === 'unknown') {
      days.push({ ...day, number: null });
      return { from, workingDays, due: null, weekdayGuess: guessFrom(date, workingDays - counted), days };
    }
    if (isWorkingDay(day)) counted += 1;
    days.push({ ...day, number: isWorkingDay(day) ? counted : null });
    if (counted === workingDays) return { from, workingDays, due: date, weekdayGuess: null, days };
  }
}

/** Working days in `(after, until]`; null when a day of it is unknown, negative when `until` is earlier. */
export function workingDaysBetween(after: IsoDate, until: IsoDate, calendar: WorkCalendar): number | null {
  if (until < after) {
    const back = workingDaysBetween(until, after, calendar);
    return back === null ? null : 0 - back;
  }
  let count = 0;
  for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
    const day = calendarDay(date, calendar);
    if (day.kind === 'unknown') return null;
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
