import { CallError } from '../contract/call-error.ts';
import type { IsoDate } from '../domain/dates.ts';
import { dateOf, formatChineseDate } from '../domain/dates.ts';
import type { FileToken } from '../domain/ids.ts';
import type { OfficeSettings } from '../domain/office-settings.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';
import type { Library } from '../storage/library.ts';
import type { CurrentPolicy } from '../storage/policy-revisions.ts';
import type { Reader, Writer } from '../storage/reader-writer.ts';
import type { ForeignTables } from './foreign-tables.ts';
import type { WorkbookReader } from './workbook-reader.ts';

/** What every use case stands on. */
export interface ServiceContext {
  readonly library: Library;
  readonly reader: Reader;
  /** One use case as one transaction in the reviewer's name; the screens hear of it afterwards. */
  readonly write: <Result>(work: (writer: Writer) => Result) => Result;
  readonly settings: () => OfficeSettings;
  /** As it stands now: ask the context for it with each call, and keep nothing of it. */
  readonly calendar: WorkCalendar;
  /** Reads the calendar again after it was saved. */
  readonly calendarChanged: () => void;
  /** The office's thresholds and switches as they stand now. */
  readonly policy: CurrentPolicy;
  /** Reads the policy again after it was saved. */
  readonly policyChanged: () => void;
  /** The office's calendar date, by the clock of this machine. */
  readonly today: () => IsoDate;
  /** Path of a file that the reviewer picked; throws CallError when the token is unknown. */
  readonly pathOf: (token: FileToken) => string;
  readonly readWorkbook: WorkbookReader;
  readonly foreignTables: ForeignTables;
  /** Bits of work for every guess at a package's passphrase. */
  readonly packageWorkFactor: number;
}

/** The local calendar date of an instant. */
export function localDate(instant: Date): IsoDate {
  return dateOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

/** Refuses a date that has not come: nothing can be recorded as done in the future. */
export function refuseFuture(date: IsoDate, what: string, today: IsoDate): void {
  if (date <= today) return;
  const problem = `${what}不能晚于今天（${formatChineseDate(today)}）。`;
  throw new CallError('invalidInput', problem, [{ where: what, what: problem }]);
}
