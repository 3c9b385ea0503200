import { cleanLine } from '../declaration-workbook/plain-text.ts';
import type { TableGrid } from './table-grid.ts';

/** Which rows hold the heads: one, or two of which the upper one groups. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** A column with its head as people read it: `资金来源/区财政` where a head stands over several columns. */
export interface TableColumn {
  readonly column: number;
  readonly head: string;
}

function textAt(grid: TableGrid, row: number, column: number): string {
  return cleanLine(grid.covering(row, column)?.text ?? '');
}

/** A group's name stands once, over its first column: files without merges leave the other places empty. */
function groupOf(grid: TableGrid, { first, last }: HeadRows, column: number): string {
  const own = textAt(grid, first, column);
  if (own !== '' || textAt(grid, last, column) === '') return own;
  for (let left = column - 1; left > 0; left -= 1) {
    const above = textAt(grid, first, left);
    if (above !== '') return textAt(grid, last, left) === '' ? '' : above;
    if (textAt(grid, last, left) === '') return '';
  }
  return '';
}

/** The columns that have a head, left to right. */
export function tableColumns(grid: TableGrid, rows: HeadRows): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const lower = textAt(grid, rows.last, column);
    const upper = rows.first === rows.last ? '' : groupOf(grid, rows, column);
    const head = upper === '' || upper === lower ? lower : lower === '' ? upper : `${upper}/${lower}`;
    if (head !== '') columns.push({ column, head });
  }
  return columns;
}
