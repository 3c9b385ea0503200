import type { Brand } from './brand.ts';
import { InvalidValue } from './invalid-value.ts';

/** A calendar date `YYYY-MM-DD`, without time or zone; compares as text. */
export type IsoDate = Brand<string, 'IsoDate'>;

const DAY_MS = 86_400_000;

function toUtc(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtc(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10) as IsoDate;
}

/** Reads `YYYY-MM-DD` of a day that exists between 1900 and 2199; throws {@link InvalidValue} otherwise. */
export function isoDate(text: string): IsoDate {
  const candidate = text as IsoDate;
  const known = /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(candidate));
  if (!known || fromUtc(toUtc(candidate)) !== candidate) {
    throw new InvalidValue(`“${text}”不是日历上的日期，请按 2026-09-28 的样式填写。`);
  }
  return candidate;
}

/** The date of a year, month (1–12) and day; throws {@link InvalidValue} when there is none. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** Whole months that have passed from `from` to the later `to`: 23 from 1 January 2026 to 31 December 2027. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const month = (date: IsoDate) => yearOf(date) * 12 + Number(date.slice(5, 7));
  return month(to) - month(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

/** `2026-10-09` → `2026年10月9日`, as official papers write dates (GB/T 9704-2012, 7.3.5.4: no leading zeros). */
export function formatChineseDate(date: IsoDate): string {
  return `${String(yearOf(date))}年${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;
}
