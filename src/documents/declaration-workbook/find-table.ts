import type { MoneyUnit } from '../../domain/money.ts';
import { cellName } from '../workbook-intake/cell-reference.ts';
import type { DeclarationField } from './declaration-field.ts';
import type { DeclarationTable } from './declaration-tables.ts';
import { isHeadOf, unitNamedIn } from './head-key.ts';
import { labelKey } from './plain-text.ts';
import type { FieldPlace } from './read-field.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ProblemList } from './workbook-problem.ts';

/** Heads are looked for in the first rows only; below that, data begins. */
const HEAD_ROWS_SEARCHED = 30;

interface TableHead {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** A table found in a sheet: where its heads are, and its records row by row. */
export interface FoundTable {
  readonly grid: SheetGrid;
  readonly head: TableHead;
}

function headAt(grid: SheetGrid, row: number, fields: readonly DeclarationField[]): TableHead {
  const columns = new Map<string, number>();
  for (const cell of grid.cellsOf(row)) {
    const field = fields.find((candidate) => !columns.has(candidate.key) && isHeadOf(cell.text, candidate));
    if (field) columns.set(field.key, cell.column);
  }
  return { row, columns };
}

/** The row that names most of the table's fields; undefined when none names at least two. */
export function findTable(grid: SheetGrid, table: DeclarationTable): FoundTable | undefined {
  let best: TableHead | undefined;
  for (const row of grid.rows.filter((candidate) => candidate <= HEAD_ROWS_SEARCHED)) {
    const head = headAt(grid, row, table.fields);
    if (head.columns.size >= 2 && head.columns.size > (best?.columns.size ?? 0)) best = head;
  }
  return best && { grid, head: best };
}

const SUM_LABELS = new Set(['合计', '总计', '小计', '共计', '总金额', '合计元', '合计万元']);

/** Whether a row below the heads is a sum that the unit wrote, not a record. */
export function isSumRow({ grid, head }: FoundTable, row: number): boolean {
  const first = grid.cellsOf(row).find((cell) => cell.text.trim() !== '' && cell.number === null);
  if (!first) return false;
  const firstTextColumn = Math.min(...head.columns.values());
  return first.column <= firstTextColumn + 1 && SUM_LABELS.has(labelKey(first.text));
}

/** Rows below the heads that have something in one of the table's columns. */
export function dataRows({ grid, head }: FoundTable): number[] {
  const columns = [...head.columns.values()];
  return grid.rows.filter(
    (row) => row > head.row && columns.some((column) => (grid.at(row, column)?.text ?? '').trim() !== ''),
  );
}

/** Rows that are records; more than a declaration may hold are reported, once. */
export function recordRows(found: FoundTable, { most }: DeclarationTable, problems: ProblemList): number[] {
  const rows = dataRows(found).filter((row) => !isSumRow(found, row));
  if (rows.length > most) {
    problems.error(
      '',
      `有 ${String(rows.length)} 行记录，超过 ${String(most)} 行`,
      '请合并同类内容，或分成两个项目申报。',
    );
  }
  return rows.slice(0, most);
}

/** The place of a field in a row; `shared` lets a cell that is merged over several rows answer for each of them. */
export function fieldPlace(
  { grid, head }: FoundTable,
  row: number,
  field: DeclarationField,
  shared: boolean,
): FieldPlace {
  const column = head.columns.get(field.key);
  if (column === undefined) return { cell: undefined, place: cellName(1, row) };
  const cell = shared ? grid.covering(row, column) : grid.at(row, column);
  return { cell, place: cellName(column, row) };
}

/** The money unit of a column: its head says it, else a line above the table, else yuan. */
export function moneyUnitOf({ grid, head }: FoundTable, key: string): MoneyUnit {
  const column = head.columns.get(key);
  const named = column === undefined ? undefined : unitNamedIn(grid.at(head.row, column)?.text ?? '');
  if (named) return named;
  const above = grid.rows.filter((row) => row < head.row).flatMap((row) => grid.cellsOf(row));
  const lines = above.filter(({ text }) => /单位/.test(text)).map(({ text }) => unitNamedIn(text));
  return lines.find((unit) => unit !== undefined) ?? '元';
}
