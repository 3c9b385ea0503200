import type { TableColumn } from './official-document.ts';

/** A cell of a row with the width that its text has. */
export interface TableCell {
  readonly text: string;
  readonly widthMm: number;
  readonly align: TableColumn['align'];
  /** How many columns it covers. */
  readonly columns: number;
}

/** Whether a row is one cell over all columns, as the line is at which the money ends. */
export function isAcross(row: readonly string[], columns: readonly TableColumn[]): boolean {
  return row.length === 1 && columns.length > 1;
}

/** The cells of a row in their places; those that a row lacks are empty. */
export function tableCells(row: readonly string[], columns: readonly TableColumn[]): readonly TableCell[] {
  if (!isAcross(row, columns)) {
    return columns.map(({ widthMm, align }, index) => ({ text: row[index] ?? '', widthMm, align, columns: 1 }));
  }
  const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0);
  return [{ text: row[0] ?? '', widthMm, align: 'center', columns: columns.length }];
}
