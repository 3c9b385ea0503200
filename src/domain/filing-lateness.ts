import type { IsoDate } from './dates.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { countWorkingDays, workingDaysBetween } from './working-days.ts';

/** How a contract's filing stands against its last day (办法五（三）: 合同备案情况纳入项目绩效评价). */
export interface FilingLateness {
  readonly isLate: boolean;
  /** Null while the calendar is unknown. */
  readonly workingDays: number | null;
}

/** Whether a contract was filed late or, while it is not filed, is late by now; null while its last day is unknown. */
export function filingLateness(
  { signedOn, filedOn }: { readonly signedOn: IsoDate; readonly filedOn: IsoDate | null },
  { today, filingDays, calendar }: { today: IsoDate; filingDays: number; calendar: WorkCalendar },
): FilingLateness | null {
  const { due } = countWorkingDays(signedOn, filingDays, calendar);
  if (due === null) return null;
  const until = filedOn ?? today;
  if (until <= due) return { isLate: false, workingDays: 0 };
  return { isLate: true, workingDays: workingDaysBetween(due, until, calendar) };
}
