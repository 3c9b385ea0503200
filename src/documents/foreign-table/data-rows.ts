import { cleanLine, labelKey } from '../declaration-workbook/plain-text.ts';
import type { RawCell } from '../workbook-intake/raw-workbook.ts';
import type { TableGrid } from './table-grid.ts';
import type { HeadRows, TableColumn } from './table-head.ts';

/** A row of the table with its cells by column. */
export interface DataRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, RawCell>;
  /** Columns whose cell belongs to an earlier row or to a column further left, with which it is merged. */
  readonly merged: ReadonlyMap<number, 'above' | 'left'>;
}

export interface DataRows {
  readonly rows: readonly DataRow[];
  /** Rows that are no records, and why: 合计, 小标题, 重复的表头. */
  readonly leftOut: readonly { readonly row: number; readonly why: string }[];
}

const SUM = /^(?:合计|总计|小计|共计|累计)/;

const HEADING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|(?:注|备注|说明|填表说明)[:：])/;

/** A text alone in its row that begins like a heading or a note, or is merged over several columns. */
function isHeading(grid: TableGrid, row: number, cell: RawCell): boolean {
  return HEADING.test(cleanLine(cell.text)) || grid.covering(row, cell.column + 1) === cell;
}

function whyNoRecord(grid: TableGrid, row: number, heads: ReadonlyMap<number, string>): string | null {
  const own = grid.cellsOf(row);
  const [first] = own;
  if (first && own.length === 1 && isHeading(grid, row, first)) return '小标题或说明';
  if (first && SUM.test(labelKey(first.text))) return '合计';
  if (own.slice(0, 3).some(({ text, number }) => number === null && SUM.test(labelKey(text)) && text.length <= 6)) {
    return '合计';
  }
  const repeated = own.filter(({ column, text }) => heads.get(column) === labelKey(text)).length;
  return repeated > 1 && repeated >= own.length / 2 ? '重复的表头' : null;
}

/** The records below the heads; a cell that is merged over several rows answers for each of them. */
export function dataRows(grid: TableGrid, head: HeadRows, columns: readonly TableColumn[]): DataRows {
  const heads = new Map(
    columns.map(({ column }) => [column, labelKey(cleanLine(grid.covering(head.last, column)?.text ?? ''))]),
  );
  const rows: DataRow[] = [];
  const leftOut: { row: number; why: string }[] = [];
  for (const row of grid.rows) {
    if (row <= head.last) continue;
    const why = whyNoRecord(grid, row, heads);
    if (why !== null) {
      leftOut.push({ row, why });
      continue;
    }
    const cells = new Map<number, RawCell>();
    const merged = new Map<number, 'above' | 'left'>();
    for (const { column } of columns) {
      const cell = grid.covering(row, column);
      if (!cell) continue;
      cells.set(column, cell);
      if (cell.row !== row) merged.set(column, 'above');
      else if (cell.column !== column) merged.set(column, 'left');
    }
    if (cells.size > 0) rows.push({ row, cells, merged });
  }
  return { rows, leftOut };
}
