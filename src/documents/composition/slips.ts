import { breakLines } from '../official/break-lines.ts';
import type { TableColumn } from '../official/official-document.ts';
import { mm } from '../official/page-measures.ts';
import type { FlowParagraph, FlowTable, PaperFlow } from '../official/paper-flow.ts';
import { CELL, WHOLE_ROW_LINES, WHOLE_TABLE_ROWS } from '../official/paragraph-style.ts';
import { isAcross, tableCells } from '../official/table-cells.ts';
import { paragraphLines } from './paragraph-lines.ts';
import type { RecordSlip } from './record-slip.ts';
import { recordSlip } from './record-slip.ts';

/** One line of a paragraph. */
export interface LineSlip {
  readonly kind: 'line';
  readonly height: number;
  readonly keptWithNext: boolean;
  readonly startsPage: boolean;
  readonly paragraph: FlowParagraph;
  readonly text: string;
  readonly isFirst: boolean;
  /** The last line of its paragraph is not spread over the whole width. */
  readonly isLast: boolean;
}

/** One line of all the cells of a table row; a tall row goes over a page between two of them. */
export interface RowSlip {
  readonly kind: 'row';
  readonly height: number;
  readonly keptWithNext: boolean;
  readonly table: TablePlan;
  /** Index of the row, −1 for the head. */
  readonly row: number;
  readonly isFirst: boolean;
  /** May go over a page, so that its cells start at its top. */
  readonly isTall: boolean;
  /** One cell over all columns. */
  readonly isAcross: boolean;
  readonly cells: readonly (string | undefined)[];
}

export interface TablePlan {
  readonly columns: readonly TableColumn[];
  /** The head's slips, which come again wherever the table goes over to a new page. */
  readonly head: RowSlip[];
}

export type Slip = LineSlip | RowSlip | RecordSlip;

const ROW_PADDING = 5;

function paragraphSlips(paragraph: FlowParagraph): LineSlip[] {
  const lines = paragraphLines(paragraph);
  const flows = paragraph.lines.length === 1;
  return lines.map((text, index) => ({
    kind: 'line',
    height: paragraph.style.line,
    // Neither the first nor the last line of a paragraph stands alone on a page.
    keptWithNext: index === lines.length - 1 ? paragraph.keptWithNext : index === 0 || index === lines.length - 2,
    startsPage: paragraph.startsPage && index === 0,
    paragraph,
    text,
    isFirst: index === 0,
    isLast: !flows || index === lines.length - 1,
  }));
}

function rowSlips(table: TablePlan, row: number, cells: readonly string[]): RowSlip[] {
  const broken = tableCells(cells, table.columns).map(({ text, widthMm }) => {
    const width = mm(widthMm) - 2 * CELL.padding;
    const lines = text.split('\n');
    return lines.flatMap((line) => breakLines(line, { size: CELL.size, spacing: 0, width, firstWidth: width }));
  });
  const count = Math.max(...broken.map((lines) => lines.length));
  const isTall = count > WHOLE_ROW_LINES;
  return Array.from({ length: count }, (_, index) => ({
    kind: 'row',
    height: CELL.line + (index === 0 ? ROW_PADDING : 0),
    keptWithNext: index < count - 1 && (!isTall || index === 0 || index === count - 2),
    table,
    row,
    isFirst: index === 0,
    isTall,
    isAcross: isAcross(cells, table.columns),
    cells: broken.map((lines) => lines[index]),
  }));
}

function tableSlips({ columns, rows, keptWithNext }: FlowTable): RowSlip[] {
  const table: TablePlan = { columns, head: [] };
  const head = rowSlips(
    table,
    -1,
    columns.map((column) => column.title),
  ).map((slip) => ({ ...slip, keptWithNext: true }));
  table.head.push(...head);
  const all = [...head, ...rows.flatMap((cells, row) => rowSlips(table, row, cells))];
  const isWhole = rows.length <= WHOLE_TABLE_ROWS;
  return all.map((slip, index) => {
    if (index === all.length - 1) return { ...slip, keptWithNext };
    return isWhole && !slip.isTall ? { ...slip, keptWithNext: true } : slip;
  });
}

/** Cuts the paper into what pages are put together from. */
export function slipsOf({ items, record }: PaperFlow): Slip[] {
  const slips: Slip[] = items.flatMap<Slip>((item) =>
    item.kind === 'table' ? tableSlips(item) : paragraphSlips(item),
  );
  if (record === null) return slips;
  const last = slips.pop();
  if (last === undefined || last.kind === 'record') return slips;
  // On a letter it stays with the text's end; the 文件格式's may need a page of its own.
  return [...slips, { ...last, keptWithNext: !record.isRuled }, recordSlip(record)];
}
