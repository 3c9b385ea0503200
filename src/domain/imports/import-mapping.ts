import type { MoneyUnit } from '../money.ts';

/** What a foreign column is read as. */
export interface MappedColumn {
  /** Counted from 1, as in the sheet. */
  readonly column: number;
  /** Key of the field; null leaves the column out. */
  readonly field: string | null;
  /** Of a column of money, what a bare number means; null while nobody said. A cell with a unit of its own has that. */
  readonly moneyUnit: MoneyUnit | null;
}
