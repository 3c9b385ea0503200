import type { IsoDate } from '../dates.ts';
import { addDays, dateOf, weekdayOf, yearOf } from '../dates.ts';
import type { EngagementState } from './glossary-of-experts.ts';

/** Days, both included. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Which engagements count as load: a meeting that the expert is to come to, or came to. */
export const LOADING_STATES: readonly EngagementState[] = ['chosen', 'accepted', 'attended'];

/** How many meetings count on an expert in the week and the quarter of a day. */
export interface ExpertLoad {
  readonly week: number;
  readonly quarter: number;
}

/** Monday to Sunday around a day. */
export function weekAround(day: IsoDate): DaySpan {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from, until: addDays(from, 6) };
}

/** The quarter of the year that a day is in. */
export function quarterAround(day: IsoDate): DaySpan {
  const year = yearOf(day);
  const firstMonth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const next = firstMonth === 10 ? dateOf(year + 1, 1, 1) : dateOf(year, firstMonth + 3, 1);
  return { from: dateOf(year, firstMonth, 1), until: addDays(next, -1) };
}

/** The month of a day and those before it, `2026-09`, the earliest first. */
export function monthsUntil(day: IsoDate, count: number): string[] {
  const last = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_each, index) => {
    const month = last - count + 1 + index;
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
