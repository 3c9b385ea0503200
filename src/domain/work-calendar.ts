import type { IsoDate } from './dates.ts';
import { weekdayOf, yearOf } from './dates.ts';

/**
 * One year of the State Council's notice: what differs from plain weekdays and weekends. A New Year holiday that begins
 * before New Year reaches into the December of the year before; such days are kept with the notice that says so.
 */
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

/** Whether a notice of that year may speak of a date: its own days, and the December before. */
export function belongsToNotice(date: IsoDate, year: number): boolean {
  return yearOf(date) === year || date.startsWith(`${String(year - 1)}-12-`);
}

/** What a year's notice says of a date; undefined when it leaves it as it is. */
function saidOf(date: IsoDate, year: CalendarYear | undefined): CalendarDay | undefined {
  const holiday = year?.holidays[date];
  if (holiday !== undefined) return { date, kind: 'holiday', name: holiday };
  const makeUp = year?.makeUpDays[date];
  return makeUp === undefined ? undefined : { date, kind: 'makeUpDay', name: makeUp };
}

/** Looks a date up; `unknown` when its year has no notice. Of two notices that name a date the later one holds. */
export function calendarDay(date: IsoDate, calendar: WorkCalendar): CalendarDay {
  const year = yearOf(date);
  const own = calendar.get(year);
  const next = belongsToNotice(date, year + 1) ? calendar.get(year + 1) : undefined;
  const said = saidOf(date, next) ?? saidOf(date, own);
  if (said) return said;
  if (!own) return { date, kind: 'unknown', name: null };
  const weekday = weekdayOf(date);
  return { date, kind: weekday === 0 || weekday === 6 ? 'weekend' : 'workday', name: null };
}

export function isWorkingDay(day: CalendarDay): boolean {
  return day.kind === 'workday' || day.kind === 'makeUpDay';
}
