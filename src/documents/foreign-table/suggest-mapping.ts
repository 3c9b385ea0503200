import type { ImportField } from '../../domain/imports/import-field.ts';
import type { MappedColumn } from '../../domain/imports/import-mapping.ts';
import type { MoneyUnit } from '../../domain/money.ts';
import { unitNamedIn } from '../declaration-workbook/head-key.ts';
import { headLikeness } from './match-head.ts';
import type { TableGrid } from './table-grid.ts';
import type { HeadRows, TableColumn } from './table-head.ts';

/** The unit that a line above the heads names, such as 单位：万元. */
function unitAbove(grid: TableGrid, { first }: HeadRows): MoneyUnit | null {
  for (const row of grid.rows.filter((each) => each < first)) {
    for (const { text } of grid.cellsOf(row)) {
      const unit = /单位/.test(text) || /万元/.test(text) ? unitNamedIn(text.replace('人民币', '')) : undefined;
      if (unit !== undefined) return unit;
    }
  }
  return null;
}

/** What a bare number of a column means, as far as its head or a line above the table says. */
export function unitOfColumn(grid: TableGrid, rows: HeadRows, head: string): MoneyUnit | null {
  return unitNamedIn(head) ?? unitAbove(grid, rows);
}

/** Gives each field the column whose head is likest to its names; every column and every field once. */
export function suggestMapping(
  grid: TableGrid,
  rows: HeadRows,
  columns: readonly TableColumn[],
  fields: readonly ImportField[],
): MappedColumn[] {
  const pairs = columns
    .flatMap(({ column, head }) => fields.map((field) => ({ column, field, sure: headLikeness(head, field) })))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure || a.column - b.column);
  const fieldOf = new Map<number, ImportField>();
  const taken = new Set<string>();
  for (const { column, field } of pairs) {
    if (fieldOf.has(column) || taken.has(field.key)) continue;
    fieldOf.set(column, field);
    taken.add(field.key);
  }
  return columns.map(({ column, head }) => {
    const field = fieldOf.get(column);
    return {
      column,
      field: field?.key ?? null,
      moneyUnit: field?.kind === 'money' ? unitOfColumn(grid, rows, head) : null,
    };
  });
}
