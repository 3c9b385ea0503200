import { cellName } from '../workbook-intake/cell-reference.ts';
import type { RawCell, RawMerge, RawSheet } from '../workbook-intake/raw-workbook.ts';

/** A sheet by row and column; a merged cell answers for its whole rectangle. */
export class SheetGrid {
  readonly name: string;
  /** Rows that have anything in them, in order. */
  readonly rows: readonly number[];
  readonly #cells = new Map<number, Map<number, RawCell>>();
  readonly #merges: readonly RawMerge[];

  constructor({ name, cells, merges }: RawSheet) {
    this.name = name;
    this.#merges = merges;
    for (const cell of cells) {
      const row = this.#cells.get(cell.row) ?? new Map<number, RawCell>();
      row.set(cell.column, cell);
      this.#cells.set(cell.row, row);
    }
    this.rows = [...this.#cells.keys()].toSorted((a, b) => a - b);
  }

  /** The cell itself; a merge answers only in its first cell. */
  at(row: number, column: number): RawCell | undefined {
    return this.#cells.get(row)?.get(column);
  }

  /** The cell, or the first cell of the merge that covers the place. */
  covering(row: number, column: number): RawCell | undefined {
    const own = this.at(row, column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    return merge && this.at(merge.top, merge.left);
  }

  mergeAt(row: number, column: number): RawMerge | undefined {
    return this.#merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  }

  /** Cells of a row, left to right. */
  cellsOf(row: number): readonly RawCell[] {
    return [...(this.#cells.get(row)?.values() ?? [])];
  }
}

/** Where a cell is, as people write it: `B7`. */
export function placeOf({ row, column }: Pick<RawCell, 'row' | 'column'>): string {
  return cellName(column, row);
}
