import type { IsoDate } from '../../domain/dates.ts';
import type { LedgerColumn, LedgerGroup, LedgerRow, LedgerValues } from '../../domain/ledgers/ledger-column.ts';

/** A 台账 as it goes into a file: the columns that are shown, and the lines that pass, in their order. */
export interface LedgerTable {
  readonly title: string;
  /** Who made it and when, what was filtered and sorted. */
  readonly subtitle: string;
  readonly author: string;
  readonly createdOn: IsoDate;
  readonly columns: readonly LedgerColumn[];
  readonly rows: Iterable<Pick<LedgerRow, 'values'>>;
  readonly total: number;
  /** By column; null for a list that has no line of sums. */
  readonly sums: LedgerValues | null;
  /** The sums are those of all lines; else they are written as they are. */
  readonly sumsAreOfAll: boolean;
  readonly groups: readonly LedgerGroup[];
}

/** How a long export is watched and stopped. */
export interface LedgerHooks {
  readonly onRow: (written: number) => void;
  readonly isCancelled: () => boolean;
}
