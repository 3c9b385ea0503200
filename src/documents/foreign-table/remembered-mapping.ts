import type { MappedColumn } from '../../domain/imports/import-mapping.ts';
import type { MoneyUnit } from '../../domain/money.ts';
import { labelKey } from '../declaration-workbook/plain-text.ts';
import { unitOfColumn } from './suggest-mapping.ts';
import type { TableGrid } from './table-grid.ts';
import type { HeadRows, TableColumn } from './table-head.ts';

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

/** A column of money whose unit the file names, and that was another the last time. */
export interface OtherUnit {
  readonly head: string;
  readonly now: MoneyUnit;
  readonly before: MoneyUnit;
}

/**
 * The same the other way: columns of the same heads get what those were read as. The unit of money is the one that
 * this file names; only where it names none, it is that of the last time.
 */
export function rememberedMapping(
  grid: TableGrid,
  rows: HeadRows,
  columns: readonly TableColumn[],
  known: readonly KnownHead[],
): { readonly mapping: MappedColumn[]; readonly otherUnits: OtherUnit[] } {
  const otherUnits: OtherUnit[] = [];
  const mapping = columns.map(({ column, head }, index) => {
    const { field, moneyUnit: before } = known[index] ?? { field: null, moneyUnit: null };
    const now = before && unitOfColumn(grid, rows, head);
    if (before && now && now !== before) otherUnits.push({ head, now, before });
    return { column, field, moneyUnit: now ?? before };
  });
  return { mapping, otherUnits };
}
