import type { MappedColumn } from '../../domain/imports/import-mapping.ts';
import { labelKey } from '../declaration-workbook/plain-text.ts';
import type { TableColumn } from './table-head.ts';

/** What a head was read as. */
type KnownHead = Omit<MappedColumn, 'column'> & { readonly head: string };

/** Two tables with the same heads in the same order come from the same source. */
export function headsKey(columns: readonly TableColumn[]): string {
  return columns.map(({ head }) => labelKey(head)).join('\n');
}

/** What columns were read as, by their heads, in order. */
export function headsOf(columns: readonly TableColumn[], mapping: readonly MappedColumn[]): KnownHead[] {
  return columns.map(({ column, head }) => {
    const mapped = mapping.find((each) => each.column === column);
    return { head, field: mapped?.field ?? null, moneyUnit: mapped?.moneyUnit ?? null };
  });
}

/** The same the other way: columns of the same heads get what those were read as. */
export function rememberedMapping(columns: readonly TableColumn[], known: readonly KnownHead[]): MappedColumn[] {
  return columns.map(({ column }, index) => ({
    column,
    field: known[index]?.field ?? null,
    moneyUnit: known[index]?.moneyUnit ?? null,
  }));
}
