import type { RawCell, RawMerge, RawSheet } from '../../../src/documents/workbook-intake/raw-workbook.ts';

/** A sheet from rows of cells: text, a number, null for empty, or `{ broken }` for an error value. */
export function rawSheet(
  name: string,
  rows: readonly (readonly (string | number | null | { broken: string })[])[],
  merges: readonly RawMerge[] = [],
): RawSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): RawCell[] => {
      if (value === null || value === '') return [];
      const place = { row: row + 1, column: column + 1, date: null };
      if (typeof value === 'object') return [{ ...place, text: value.broken, number: null, broken: true }];
      return [{ ...place, text: String(value), number: typeof value === 'number' ? value : null, broken: false }];
    }),
  );
  return { name, hidden: false, cells, merges };
}
