import type { IsoDate } from './dates.ts';
import { addDays, weekdayOf, yearOf } from './dates.ts';
import type { CalendarDay, WorkCalendar } from './work-calendar.ts';
import { calendarDay, isWorkingDay } from './work-calendar.ts';
import { workingDaysOfYear, workingDaysOfYearUntil } from './working-day-tally.ts';

/** A counted day: `number` is its place in the count (1 = first working day) or null when it does not count. */
export interface CountedDay extends CalendarDay {
  readonly number: number | null;
  /** The clock stood still: the day counts nowhere. */
  readonly paused: boolean;
}

/** The clock stands still from the day after `from` to `until`, both days of events; null while it still does. */
export interface ClockPause {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** A deadline in working days, with the whole count so that it can be shown day by day. */
export interface WorkingDayCount {
  readonly from: IsoDate;
  readonly workingDays: number;
  /** The last day; null when the count ran into a year whose notice is not loaded, or while the clock stands still. */
  readonly due: IsoDate | null;
  /** Where plain weekends alone would put the last day when `due` is null; shown as a guess, never used. */
  readonly weekdayGuess: IsoDate | null;
  /** The clock stands still now. */
  readonly paused: boolean;
  /** The last day was set as a date; the days to it are shown, not counted. */
  readonly fixed: boolean;
  /** From the day after the event to the due day, or to the first unknown day, or to the day the clock stopped. */
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
 * Days in a pause do not count. `workingDays` is at least 1.
 */
export function countWorkingDays(
  from: IsoDate,
  workingDays: number,
  calendar: WorkCalendar,
  pauses: readonly ClockPause[] = [],
): WorkingDayCount {
  const days: CountedDay[] = [];
  const fixed = false;
  let counted = 0;
  for (let date = addDays(from, 1); ; date = addDays(date, 1)) {
    const pause = pauses.find((each) => date > each.from && (each.until === null || date <= each.until));
    if (pause?.until === null) {
      return { from, workingDays, due: null, weekdayGuess: null, paused: true, fixed, days };
    }
    const day = calendarDay(date, calendar);
    if (pause) {
      days.push({ ...day, number: null, paused: true });
      continue;
    }
    if (day.kind === 'unknown') {
      days.push({ ...day, number: null, paused: false });
      const weekdayGuess = guessFrom(date, workingDays - counted);
      return { from, workingDays, due: null, weekdayGuess, paused: false, fixed, days };
    }
    if (isWorkingDay(day)) counted += 1;
    days.push({ ...day, number: isWorkingDay(day) ? counted : null, paused: false });
    if (counted === workingDays) {
      return { from, workingDays, due: date, weekdayGuess: null, paused: false, fixed, days };
    }
  }
}

/** So many days to a set date are shown at most; nobody reads more. */
const SHOWN_DAYS = 400;

/**
 * The days to a last day that somebody set as a date. The working days among them are numbered up to the first day
 * whose year has no notice; what comes after it cannot be known.
 */
export function countToDate(from: IsoDate, due: IsoDate, calendar: WorkCalendar): WorkingDayCount {
  const days: CountedDay[] = [];
  let counted = 0;
  let known = true;
  for (let date = addDays(from, 1); date <= due && days.length < SHOWN_DAYS; date = addDays(date, 1)) {
    const day = calendarDay(date, calendar);
    if (day.kind === 'unknown') known = false;
    const counts = known && isWorkingDay(day);
    if (counts) counted += 1;
    days.push({ ...day, number: counts ? counted : null, paused: false });
  }
  return { from, workingDays: counted, due, weekdayGuess: null, paused: false, fixed: true, days };
}

/** A set date that nobody is held to since the clock was stopped on `since`, before that date had come. */
export function standingStill(count: WorkingDayCount, since: IsoDate): WorkingDayCount {
  if (count.due !== null && count.due <= since) return count;
  return { ...count, due: null, paused: true, days: count.days.filter(({ date }) => date <= since) };
}

/** Working days in `(after, until]`; null when a day of it is unknown, negative when `until` is earlier. */
export function workingDaysBetween(after: IsoDate, until: IsoDate, calendar: WorkCalendar): number | null {
  if (until === after) return 0;
  if (until < after) {
    const back = workingDaysBetween(until, after, calendar);
    return back === null ? null : 0 - back;
  }
  const last = yearOf(until);
  const first = yearOf(addDays(after, 1));
  for (let year = first; year <= last; year += 1) if (!calendar.has(year)) return null;
  if (first > yearOf(after)) return workingDaysUpTo(until, first, calendar);
  return workingDaysUpTo(until, first, calendar) - workingDaysOfYearUntil(after, calendar);
}

/** Working days from New Year of `first` to a date of that or a later year. */
function workingDaysUpTo(until: IsoDate, first: number, calendar: WorkCalendar): number {
  let count = workingDaysOfYearUntil(until, calendar);
  for (let year = first; year < yearOf(until); year += 1) count += workingDaysOfYear(year, calendar);
  return count;
}
