import type { IsoDate } from '../../src/domain/dates.ts';
import { dateOf } from '../../src/domain/dates.ts';
import { InvalidValue } from '../../src/domain/invalid-value.ts';

const WRITTEN = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

/**
 * Reads a date as people type it: `2026-09-28`, `2026.9.28`, `2026/9/28`, `2026年9月28日`, `20260928`,
 * also in full-width forms. Undefined when it is none, or no day of the calendar.
 */
export function parseDate(text: string): IsoDate | undefined {
  const folded = text.normalize('NFKC').replaceAll(/\s/g, '');
  const match = WRITTEN.exec(folded) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  if (!match) return undefined;
  try {
    return dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}
