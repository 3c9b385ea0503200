import type { IsoDate } from '../../../src/domain/dates.ts';
import { addDays, dateOf, weekdayOf, yearOf } from '../../../src/domain/dates.ts';
import type { CalendarDay, CalendarYear } from '../../../src/domain/work-calendar.ts';
import { calendarDay } from '../../../src/domain/work-calendar.ts';

/** Names that days marked by hand get where the reviewer names no holiday. */
const UNNAMED = { holiday: '放假', makeUpDay: '调休' } as const;

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export function weeksOf(year: number, month: number): (IsoDate | null)[][] {
  const first = dateOf(year, month, 1);
  const blanks = (weekdayOf(first) + 6) % 7;
  const days: (IsoDate | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = first; Number(day.slice(5, 7)) === month && yearOf(day) === year; day = addDays(day, 1))
    days.push(day);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

function blankYear(year: number): CalendarYear {
  return { year, source: '', holidays: {}, makeUpDays: {} };
}

/** What a day of a year, or of the December before it, is by the year's own notice. */
export function dayOf(calendar: CalendarYear, date: IsoDate): CalendarDay {
  const before = blankYear(calendar.year - 1);
  return calendarDay(date, new Map([before, calendar].map((year) => [year.year, year])));
}

/** Whether the year's notice reaches into the December before. */
export function reachesBack({ year, holidays, makeUpDays }: CalendarYear): boolean {
  return [...Object.keys(holidays), ...Object.keys(makeUpDays)].some((date) => date < dateOf(year, 1, 1));
}

/** A day as it is shown in its year: the notice of the next year may have settled one of December. */
export interface ShownDay extends CalendarDay {
  /** The year whose notice settled it; null where it is the year's own. */
  readonly settledBy: number | null;
}

export function shownDay(calendar: CalendarYear, next: CalendarYear | null, date: IsoDate): ShownDay {
  const isSettled = next !== null && (date in next.holidays || date in next.makeUpDays);
  return isSettled ? { ...dayOf(next, date), settledBy: next.year } : { ...dayOf(calendar, date), settledBy: null };
}

function without(days: Readonly<Record<string, string>>, date: IsoDate): Record<string, string> {
  return Object.fromEntries(Object.entries(days).filter(([day]) => day !== date));
}

/** The next meaning of a day when it is clicked: a weekday is worked or free, a weekend free, worked, or a holiday. */
export function withNextKind(calendar: CalendarYear, date: IsoDate, name: string | null): CalendarYear {
  const { kind } = dayOf(calendar, date);
  const holidays = without(calendar.holidays, date);
  const makeUpDays = without(calendar.makeUpDays, date);
  if (kind === 'weekend') return { ...calendar, makeUpDays: { ...makeUpDays, [date]: name ?? UNNAMED.makeUpDay } };
  if (kind === 'workday' || kind === 'makeUpDay') {
    return { ...calendar, holidays: { ...holidays, [date]: name ?? UNNAMED.holiday }, makeUpDays };
  }
  return { ...calendar, holidays, makeUpDays };
}
