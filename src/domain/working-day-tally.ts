import type { IsoDate } from './dates.ts';
import { addDays, dateOf, daysBetween, yearOf } from './dates.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { calendarDay, isWorkingDay } from './work-calendar.ts';

/** Working days from New Year to each day of the year, the day itself included. */
type YearTally = readonly number[];

// A calendar is replaced when it changes, never altered; lists ask about the same years again and again.
const tallies = new WeakMap<WorkCalendar, Map<number, YearTally>>();

function countYear(year: number, calendar: WorkCalendar): YearTally {
  const tally: number[] = [];
  let counted = 0;
  for (let date = dateOf(year, 1, 1); yearOf(date) === year; date = addDays(date, 1)) {
    if (isWorkingDay(calendarDay(date, calendar))) counted += 1;
    tally.push(counted);
  }
  return tally;
}

function tallyOf(year: number, calendar: WorkCalendar): YearTally {
  let years = tallies.get(calendar);
  if (!years) tallies.set(calendar, (years = new Map<number, YearTally>()));
  let tally = years.get(year);
  if (!tally) years.set(year, (tally = countYear(year, calendar)));
  return tally;
}

/** Working days from New Year of the date's year to the date, both included; the year's notice must be loaded. */
export function workingDaysOfYearUntil(date: IsoDate, calendar: WorkCalendar): number {
  const year = yearOf(date);
  return tallyOf(year, calendar)[daysBetween(dateOf(year, 1, 1), date)] ?? 0;
}

/** Working days of a whole year; its notice must be loaded. */
export function workingDaysOfYear(year: number, calendar: WorkCalendar): number {
  return tallyOf(year, calendar).at(-1) ?? 0;
}
