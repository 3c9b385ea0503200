import type { RawCell, RawSheet } from '../workbook-intake/raw-workbook.ts';

/** A sheet by row and column in which every cell of a merge answers for it; quick for very many rows. */
export class TableGrid {
  readonly name: string;
  /** Rows that have anything in them, in order. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  readonly #cells = new Map<number, Map<number, RawCell>>();
  readonly #merged = new Map<number, Map<number, RawCell>>();

  constructor({ name, cells, merges }: RawSheet) {
    this.name = name;
    let last = 0;
    for (const cell of cells) {
      const row = this.#cells.get(cell.row) ?? new Map<number, RawCell>();
      row.set(cell.column, cell);
      this.#cells.set(cell.row, row);
      last = Math.max(last, cell.column);
    }
    this.lastColumn = last;
    this.rows = [...this.#cells.keys()].toSorted((a, b) => a - b);
    const lastRow = this.rows.at(-1) ?? 0;
    for (const { top, left, bottom, right } of merges) {
      const master = this.at(top, left);
      if (!master) continue;
      for (let row = top; row <= Math.min(bottom, lastRow); row += 1) {
        const covered = this.#merged.get(row) ?? new Map<number, RawCell>();
        for (let column = left; column <= Math.min(right, last); column += 1) covered.set(column, master);
        this.#merged.set(row, covered);
      }
    }
  }

  /** The cell itself; a merge answers only in its first cell. */
  at(row: number, column: number): RawCell | undefined {
    return this.#cells.get(row)?.get(column);
  }

  /** The cell, or the first cell of the merge that covers the place. */
  covering(row: number, column: number): RawCell | undefined {
    return this.at(row, column) ?? this.#merged.get(row)?.get(column);
  }

  /** Cells of a row, left to right. */
  cellsOf(row: number): readonly RawCell[] {
    return [...(this.#cells.get(row)?.values() ?? [])];
  }
}
