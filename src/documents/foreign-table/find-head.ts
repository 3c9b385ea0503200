import type { ImportField } from '../../domain/imports/import-field.ts';
import { isKnownHead } from './match-head.ts';
import type { TableGrid } from './table-grid.ts';
import type { HeadRows } from './table-head.ts';
import { tableColumns } from './table-head.ts';

/** Heads are looked for in the first rows only; below that, data begins. */
const ROWS_SEARCHED = 30;

function knownHeads(grid: TableGrid, rows: HeadRows, fields: readonly ImportField[]): number {
  return tableColumns(grid, rows).filter(({ head }) => isKnownHead(head, fields)).length;
}

/** Whether some cell reaches over both rows. */
function isJoined(grid: TableGrid, { first, last }: HeadRows): boolean {
  return grid.cellsOf(first).some((cell) => grid.covering(last, cell.column) === cell);
}

/** The row with most texts, for a table none of whose heads is known. */
function fullestRow(grid: TableGrid, rows: readonly number[]): number {
  const texts = (row: number) => grid.cellsOf(row).filter(({ number, text }) => number === null && text !== '').length;
  return rows.toSorted((a, b) => texts(b) - texts(a) || a - b)[0] ?? 1;
}

/** The rows that name most fields: one, or two where the lower one says more than the upper alone. */
export function findHead(grid: TableGrid, fields: readonly ImportField[]): HeadRows {
  const rows = grid.rows.filter((row) => row <= (grid.rows[0] ?? 1) + ROWS_SEARCHED);
  const single = rows.map((row) => ({ first: row, last: row }));
  const double = rows.filter((row, index) => rows[index + 1] === row + 1).map((row) => ({ first: row, last: row + 1 }));
  let best: HeadRows | undefined;
  let most = 1;
  // Cells that are merged over both rows say that they belong together; else a second row has to say more than one alone.
  const joined = double.filter((pair) => isJoined(grid, pair));
  for (const candidate of [...joined, ...single, ...double]) {
    const known = knownHeads(grid, candidate, fields);
    if (known > most) {
      most = known;
      best = candidate;
    }
  }
  if (best) return best;
  const row = fullestRow(grid, rows);
  return { first: row, last: row };
}

/** The sheet whose heads name most fields, visible ones first: its place in the list, and its heads. */
export function findSheet(
  sheets: readonly { readonly grid: TableGrid; readonly hidden: boolean }[],
  fields: readonly ImportField[],
): { readonly sheet: number; readonly head: HeadRows } {
  const found = sheets.map(({ grid, hidden }, sheet) => {
    const head = findHead(grid, fields);
    const known = grid.rows.length === 0 ? -1 : knownHeads(grid, head, fields);
    return { sheet, head, score: hidden ? known - 1000 : known };
  });
  const [best] = found.toSorted((one, other) => other.score - one.score);
  if (!best) throw new TypeError('a table that was read has a sheet');
  return best;
}
