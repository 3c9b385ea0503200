import type { PlannedColumn, PlannedRow } from './sheet-plan.ts';

const LINE_POINTS = 13.5;
const PADDING_POINTS = 5;

/** Width of a text in characters of the default font; a Chinese character takes two. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}

function linesOf(text: string, columnWidth: number): number {
  // Excel keeps about one character of padding in every cell.
  const room = Math.max(2, columnWidth - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/**
 * Height in points that shows all wrapped text of a row. Programs do not fit rows of a file they open, so a row
 * without a height would cut its text.
 */
export function rowHeight(cells: PlannedRow, columns: readonly PlannedColumn[]): number {
  let lines = 1;
  let column = 0;
  for (const { content, across = 1 } of cells) {
    const width = columns.slice(column, column + across).reduce((sum, each) => sum + each.width, 0);
    column += across;
    if (content !== null && 'text' in content) lines = Math.max(lines, linesOf(content.text, width));
  }
  // 409 points is the most that a row can have.
  return Math.min(409, lines * LINE_POINTS + PADDING_POINTS);
}
