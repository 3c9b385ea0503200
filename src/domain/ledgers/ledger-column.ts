import type { ProjectId } from '../ids.ts';

/**
 * What a column of a 台账 holds. `money` is fen, `percent` hundredths of a percent (1234 is 12.34%), `tenths` tenths of a
 * mark (855 is 85.5), `choice` the identifier of a term, `date` an IsoDate.
 */
export type LedgerColumnKind = 'text' | 'money' | 'date' | 'year' | 'whole' | 'tenths' | 'percent' | 'choice';

/** One column of a 台账, declared once for screen and file. */
export interface LedgerColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: LedgerColumnKind;
  /** Label of each identifier of a `choice`; empty for every other kind. */
  readonly terms: Readonly<Record<string, string>>;
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly sortable: boolean;
}

/** What stands in a cell; null while there is nothing to say. */
export type LedgerValue = string | number | null;
export type LedgerValues = Readonly<Record<string, LedgerValue>>;

/** A line of a 台账; it leads to its project. */
export interface LedgerRow {
  /** Of its own within the view. */
  readonly id: string;
  readonly projectId: ProjectId;
  readonly values: LedgerValues;
}

/** Sums of a part of a 台账, such as of one unit. */
export interface LedgerGroup {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly sums: LedgerValues }[];
}
