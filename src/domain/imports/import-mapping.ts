import type { MoneyUnit } from '../money.ts';
import type { ImportField } from './import-field.ts';

/** What a foreign column is read as. */
export interface MappedColumn {
  /** Counted from 1, as in the sheet. */
  readonly column: number;
  /** Key of the field; null leaves the column out. */
  readonly field: string | null;
  /** Of a column of money, what a bare number means; null while nobody said. A cell with a unit of its own has that. */
  readonly moneyUnit: MoneyUnit | null;
}

/** Columns of money of which nobody said what a bare number means, in order. */
export function columnsWithoutUnit(mapping: readonly MappedColumn[], fields: readonly ImportField[]): number[] {
  const money = new Set(fields.filter(({ kind }) => kind === 'money').map(({ key }) => key));
  return mapping
    .filter(({ field, moneyUnit }) => field !== null && money.has(field) && moneyUnit === null)
    .map(({ column }) => column);
}
