import type { IsoDate } from './dates.ts';
import { weekdayOf, yearOf } from './dates.ts';

/** One year of the State Council's notice: what differs from plain weekdays and weekends. */
export interface CalendarYear {
  readonly year: number;
  /** The notice it was taken from, such as 国办发明电〔2025〕7号. */
  readonly source: string;
  /** Days off, with the holiday's name. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Weekend days that are worked (调休上班), with the holiday they make up for. */
  readonly makeUpDays: Readonly<Record<string, string>>;
}

/** The years whose notice is loaded; a year that is absent is unknown, never guessed. */
export type WorkCalendar = ReadonlyMap<number, CalendarYear>;

export type DayKind = 'workday' | 'makeUpDay' | 'weekend' | 'holiday' | 'unknown';

/** What a date is in the office's calendar. */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly kind: DayKind;
  /** Holiday's name for `holiday` and `makeUpDay`, else null. */
  readonly name: string | null;
}

/** Looks a date up; `unknown` when its year has no notice. */
export function calendarDay(date: IsoDate, calendar: WorkCalendar): CalendarDay {
  const year = calendar.get(yearOf(date));
  if (!year) return { date, kind: 'unknown', name: null };
  const holiday = year.holidays[date];
  if (holiday !== undefined) return { date, kind: 'holiday', name: holiday };
  const makeUp = year.makeUpDays[date];
  if (makeUp !== undefined) return { date, kind: 'makeUpDay', name: makeUp };
  const weekday = weekdayOf(date);
  return { date, kind: weekday === 0 || weekday === 6 ? 'weekend' : 'workday', name: null };
}

export function isWorkingDay(day: CalendarDay): boolean {
  return day.kind === 'workday' || day.kind === 'makeUpDay';
}
