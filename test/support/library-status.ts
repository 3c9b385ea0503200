import type { CallOutput } from '../../src/contract/contract.ts';
import { isoDate } from '../../src/domain/dates.ts';

/** What a library says of itself on that day, before anything was done in it. */
export function libraryStatus(today: string): CallOutput<'library.status'> {
  return {
    today: isoDate(today),
    folder: '/library',
    schemaVersion: 3,
    unitCount: 1,
    projectCount: 1,
    documentCount: 0,
    auditCount: 1,
    calendarYears: [],
  };
}
