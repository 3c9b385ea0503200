import { headKey } from '../declaration-workbook/head-key.ts';
import { SheetGrid } from '../declaration-workbook/sheet-grid.ts';
import type { RawWorkbook } from '../workbook-intake/raw-workbook.ts';
import type { OpinionColumn } from './opinion-columns.ts';
import { OPINION_COLUMNS } from './opinion-columns.ts';

/** Heads are looked for in the first rows only; below that, opinions begin. */
const HEAD_ROWS_SEARCHED = 30;
const NEEDED: readonly OpinionColumn[] = ['expertName', 'score', 'opinion', 'mark'];

/** The sheet of opinions with the place of its columns. */
export interface OpinionTable {
  readonly grid: SheetGrid;
  readonly headRow: number;
  readonly columns: ReadonlyMap<OpinionColumn, number>;
}

function headsOf(grid: SheetGrid, row: number): Map<OpinionColumn, number> {
  const columns = new Map<OpinionColumn, number>();
  for (const cell of grid.cellsOf(row)) {
    const column = OPINION_COLUMNS.find(({ head }) => headKey(head) === headKey(cell.text));
    if (column && !columns.has(column.key)) columns.set(column.key, cell.column);
  }
  return columns;
}

/** The first sheet in sight that has the needed heads in one row. */
export function findOpinionSheet({ sheets }: RawWorkbook): OpinionTable | undefined {
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    const grid = new SheetGrid(sheet);
    for (const headRow of grid.rows.filter((row) => row <= HEAD_ROWS_SEARCHED)) {
      const columns = headsOf(grid, headRow);
      if (NEEDED.every((key) => columns.has(key))) return { grid, headRow, columns };
    }
  }
  return undefined;
}
