import type { RawMerge } from './raw-workbook.ts';

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,10})$/;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return column;
}

/** `B7` → row 7, column 2; undefined for anything else. */
export function parseCellReference(text: string): { row: number; column: number } | undefined {
  const match = REFERENCE.exec(text);
  if (!match) return undefined;
  return { row: Number(match[2]), column: columnNumber(match[1] ?? '') };
}

/** `A1:C3`, or a single cell; undefined for anything else. */
export function parseRange(text: string): RawMerge | undefined {
  const [first = '', last = first] = text.split(':');
  const start = parseCellReference(first);
  const end = parseCellReference(last);
  if (!start || !end) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Number of cells in a range; 0 when it is inside out. */
export function areaOf({ top, left, bottom, right }: RawMerge): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Large sheets name each column again in every row. */
const knownLetters: string[] = [];

/** 2, 7 → `B7`. */
export function cellName(column: number, row: number): string {
  const letters = (knownLetters[column] ??= lettersOf(column));
  return `${letters}${String(row)}`;
}
