import { cellName } from '../workbook-intake/cell-reference.ts';
import { rowHeight } from './row-height.ts';
import type { CellContent, CellStyle, PlannedRow, SheetPlan } from './sheet-plan.ts';

/** Index of each style in the workbook's `styles.xml`. */
export type StyleIndex = Readonly<Record<CellStyle, number>>;

// XML 1.0 has no way to write these; the contract refuses them on entry.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;
// SpreadsheetML reads `_x003D_` as `=`; only its underscore, escaped, keeps such a text as it is (ECMA-376, 22.9.2.19).
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text so that a reader of SpreadsheetML finds it as it is, even if it looks like an escape. */
export function literalText(text: string): string {
  return text.replaceAll(UNWRITABLE, '').replaceAll(ESCAPE_LIKE, '_x005F_');
}

function escapeXml(text: string): string {
  return literalText(text).replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function contentXml(content: CellContent, attributes: string): string {
  if (content === null) return `<c ${attributes}/>`;
  // Inline strings are text whatever they begin with: nothing in a cell can act as a formula.
  if ('text' in content) {
    return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content.text)}</t></is></c>`;
  }
  if ('formula' in content) {
    return `<c ${attributes}><f>${escapeXml(content.formula)}</f><v>${String(content.value)}</v></c>`;
  }
  return `<c ${attributes}><v>${String(content.number)}</v></c>`;
}

/** One `<row>` of SpreadsheetML; `row` counts from 1. Cells that another covers are there for their borders. */
export function rowXml(
  cells: PlannedRow,
  row: number,
  { columns, leastRowHeight = 0 }: Pick<SheetPlan, 'columns' | 'leastRowHeight'>,
  styles: StyleIndex,
): string {
  let column = 0;
  // One string that grows: an array of the cells took half as long again.
  let xml = '';
  for (const { style, content, across = 1 } of cells) {
    for (let covered = 0; covered < across; covered += 1) {
      column += 1;
      const attributes = `r="${cellName(column, row)}" s="${String(styles[style])}"`;
      xml += contentXml(covered === 0 ? content : null, attributes);
    }
  }
  const height = Math.max(leastRowHeight, rowHeight(cells, columns));
  return `<row r="${String(row)}" ht="${String(height)}" customHeight="1">${xml}</row>`;
}

/** The ranges of a row's cells that cover several columns. */
export function mergedRanges(cells: PlannedRow, row: number): string[] {
  let column = 1;
  return cells.flatMap(({ across = 1 }) => {
    const first = column;
    column += across;
    return across > 1 ? [`${cellName(first, row)}:${cellName(column - 1, row)}`] : [];
  });
}
