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

function columnsWithoutUnit(mapping: readonly MappedColumn[], fields: readonly ImportField[]): number[] {
  const money = new Set(fields.filter(({ kind }) => kind === 'money').map(({ key }) => key));
  return mapping
    .filter(({ field, moneyUnit }) => field !== null && money.has(field) && moneyUnit === null)
    .map(({ column }) => column);
}

/** What keeps a mapping from being read by. */
interface MappingFaults {
  /** Required fields that no column has. */
  readonly missing: readonly ImportField[];
  /** Fields that more than one column has. */
  readonly doubled: readonly ImportField[];
  /** Columns of money of which nobody said what a bare number means, in order. */
  readonly unitless: readonly number[];
}

/** What has to be mended in a mapping before rows are read by it. */
export function mappingFaults(mapping: readonly MappedColumn[], fields: readonly ImportField[]): MappingFaults {
  const count = (key: string) => mapping.filter(({ field }) => field === key).length;
  return {
    missing: fields.filter(({ required, key }) => required && count(key) === 0),
    doubled: fields.filter(({ key }) => count(key) > 1),
    unitless: columnsWithoutUnit(mapping, fields),
  };
}
