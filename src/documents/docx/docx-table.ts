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
import { CELL_HEAD_STYLE, CELL_STYLE, docxAlignment } from './docx-styles.ts';

function lineCount({ text, widthMm }: Cell): number {
  const room = mm(widthMm) - 2 * CELL.padding;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, CELL.size) / room)), 0);
}

function tableRow(
  library: DocxLibrary,
  row: readonly string[],
  columns: readonly TableColumn[],
  { isHead = false, keepNext = false }: { readonly isHead?: boolean; readonly keepNext?: boolean },
): TableRow {
  const { AlignmentType, BorderStyle, Paragraph, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } =
    library;
  const cells = tableCells(row, columns);
  const isWhole = Math.max(...cells.map(lineCount)) <= WHOLE_ROW_LINES;
  const double = { style: BorderStyle.DOUBLE, size: 4, color: '000000' };
  const isLine = isAcross(row, columns);
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isWhole,
    children: cells.map(
      (cell) =>
        new TableCell({
          width: { size: twips(mm(cell.widthMm)), type: WidthType.DXA },
          ...(isLine ? { columnSpan: cell.columns, borders: { top: double, bottom: double } } : {}),
          // In the middle of a row that goes over a page, a short cell would be torn as well.
          verticalAlign: isWhole ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: cell.text.split('\n').map(
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

export function docxTable(library: DocxLibrary, { columns, rows, keptWithNext }: FlowTable): Table {
  const { BorderStyle, Table, TableLayoutType, WidthType } = library;
  const widths = columns.map((column) => twips(mm(column.widthMm)));
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
  const heads = columns.map((column) => column.title);
  const isKept = rows.length <= WHOLE_TABLE_ROWS;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: twips(CELL.padding), right: twips(CELL.padding) },
    borders: {
      top: thick,
      bottom: thick,
      left: thick,
      right: thick,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      tableRow(library, heads, columns, { isHead: true, keepNext: true }),
      ...rows.map((row, index) =>
        tableRow(library, row, columns, { keepNext: index < rows.length - 1 ? isKept : keptWithNext }),
      ),
    ],
  });
}
