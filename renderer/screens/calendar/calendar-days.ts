import type { IsoDate } from '../../../src/domain/dates.ts';
import { addDays, dateOf, weekdayOf, yearOf } from '../../../src/domain/dates.ts';
import type { CalendarYear, DayKind } from '../../../src/domain/work-calendar.ts';
import { calendarDay } from '../../../src/domain/work-calendar.ts';

/** Names that days corrected by hand get: the notice's names are not asked for. */
const CORRECTED = { holiday: '放假', makeUpDay: '调休' } as const;

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

export function kindOf(calendar: CalendarYear, date: IsoDate): { kind: DayKind; name: string | null } {
  return calendarDay(date, new Map([[calendar.year, calendar]]));
}

function without(days: Readonly<Record<string, string>>, date: IsoDate): Record<string, string> {
  return Object.fromEntries(Object.entries(days).filter(([day]) => day !== date));
}

/** The next meaning of a day when it is clicked: a weekday is worked or free, a weekend free, worked, or a holiday. */
export function withNextKind(calendar: CalendarYear, date: IsoDate): CalendarYear {
  const { kind } = kindOf(calendar, date);
  const holidays = without(calendar.holidays, date);
  const makeUpDays = without(calendar.makeUpDays, date);
  if (kind === 'weekend') return { ...calendar, makeUpDays: { ...makeUpDays, [date]: CORRECTED.makeUpDay } };
  if (kind === 'workday' || kind === 'makeUpDay') {
    return { ...calendar, holidays: { ...holidays, [date]: CORRECTED.holiday }, makeUpDays };
  }
  return { ...calendar, holidays, makeUpDays };
}
