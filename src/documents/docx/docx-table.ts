import type { Table, TableRow } from 'docx';
import type { TableColumn } from '../official/official-document.ts';
import { mm } from '../official/page-measures.ts';
import type { FlowTable } from '../official/paper-flow.ts';
import { CELL, WHOLE_ROW_LINES, WHOLE_TABLE_ROWS } from '../official/paragraph-style.ts';
import type { TableCell as Cell } from '../official/table-cells.ts';
import { isAcross, tableCells } from '../official/table-cells.ts';
import { textWidth } from '../official/text-width.ts';
import { CHINESE_RUN } from './docx-fonts.ts';
import type { DocxLibrary } from './docx-library.ts';
import { twips } from './docx-library.ts';
import type { Piece } from './docx-piece.ts';
import { CELL_HEAD_STYLE, CELL_STYLE, docxAlignment } from './docx-styles.ts';

/** A row as the library makes it; cells hold their lines. */
interface RowPlan {
  readonly isHead: boolean;
  /** Stays on one page with the row below. */
  readonly keepNext: boolean;
  /** Does not go over a page. */
  readonly isWhole: boolean;
  /** One cell over all columns. */
  readonly isLine: boolean;
  readonly cells: readonly { readonly cell: Omit<Cell, 'text'>; readonly lines: readonly string[] }[];
}

function lineCount({ text, widthMm }: Cell): number {
  const room = mm(widthMm) - 2 * CELL.padding;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, CELL.size) / room)), 0);
}

function planRow(
  row: readonly string[],
  columns: readonly TableColumn[],
  { isHead = false, keepNext = false }: Partial<Pick<RowPlan, 'isHead' | 'keepNext'>>,
): RowPlan {
  const cells = tableCells(row, columns);
  return {
    isHead,
    keepNext,
    isWhole: Math.max(...cells.map(lineCount)) <= WHOLE_ROW_LINES,
    isLine: isAcross(row, columns),
    cells: cells.map(({ text, ...cell }) => ({ cell, lines: text.split('\n') })),
  };
}

/** The head and the rows of a table. */
export function planRows({ columns, rows, keptWithNext }: FlowTable): RowPlan[] {
  const heads = columns.map((column) => column.title);
  const isKept = rows.length <= WHOLE_TABLE_ROWS;
  return [
    planRow(heads, columns, { isHead: true, keepNext: true }),
    ...rows.map((row, index) => planRow(row, columns, { keepNext: index < rows.length - 1 ? isKept : keptWithNext })),
  ];
}

function tableRow(library: DocxLibrary, { isHead, keepNext, isWhole, isLine, cells }: RowPlan): TableRow {
  const { AlignmentType, BorderStyle, Paragraph, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } =
    library;
  const double = { style: BorderStyle.DOUBLE, size: 4, color: '000000' };
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isWhole,
    children: cells.map(
      ({ cell, lines }) =>
        new TableCell({
          width: { size: twips(mm(cell.widthMm)), type: WidthType.DXA },
          ...(isLine ? { columnSpan: cell.columns, borders: { top: double, bottom: double } } : {}),
          // In the middle of a row that goes over a page, a short cell would be torn as well.
          verticalAlign: isWhole ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: lines.map(
            (text) =>
              new Paragraph({
                ...(keepNext ? { keepNext } : {}),
                style: isHead || isLine ? CELL_HEAD_STYLE : CELL_STYLE,
                alignment: isHead ? AlignmentType.CENTER : docxAlignment(library, cell.align),
                children: text === '' ? [] : [new TextRun({ ...CHINESE_RUN, text })],
              }),
          ),
        }),
    ),
  });
}

/** A table of planned rows. */
export function docxTable(library: DocxLibrary, columns: readonly TableColumn[], rows: readonly RowPlan[]): Table {
  const { BorderStyle, Table, TableLayoutType, WidthType } = library;
  const widths = columns.map((column) => twips(mm(column.widthMm)));
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: twips(CELL.padding), right: twips(CELL.padding) },
    borders: { top: thick, bottom: thick, left: thick, right: thick, insideHorizontal: thin, insideVertical: thin },
    rows: rows.map((row) => tableRow(library, row)),
  });
}

/** The row with other texts in those of its lines that say something. */
function withTexts(row: RowPlan, texts: readonly string[]): RowPlan {
  const left = [...texts];
  const cells = row.cells.map(({ cell, lines }) => ({
    cell,
    lines: lines.map((text) => text && (left.shift() ?? '')),
  }));
  return { ...row, cells };
}

/** The rows of a table as pieces, each a table of that row alone: rows differ in number from paper to paper. */
export function rowPieces(table: FlowTable): Piece[] {
  const { columns } = table;
  const widths = columns.map(({ widthMm }) => widthMm);
  return planRows(table).map((row) => {
    const { cells, ...rest } = row;
    const shapes = cells.map(({ cell, lines }) => [cell, lines.map((text) => text !== '')]);
    return {
      shape: JSON.stringify(['row', widths, rest, shapes]),
      make: (library, texts) => docxTable(library, columns, [withTexts(row, texts)]),
      texts: cells.flatMap(({ lines }) => lines.filter((text) => text !== '')),
    };
  });
}
