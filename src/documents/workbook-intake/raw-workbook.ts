/** A cell with something in it. Rows and columns count from 1. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** What a reader of the sheet sees, before number formats; of a formula its cached result. */
  readonly text: string;
  /** The value when the cell holds a number; dates are their serials. */
  readonly number: number | null;
  /** `YYYY-MM-DD` when the cell holds a date. */
  readonly date: string | null;
  /** An error such as `#REF!`, or a formula without a cached result. */
  readonly broken: boolean;
}

/** A rectangle of merged cells; its value stands in the first. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In reading order: row by row, left to right. */
  readonly cells: readonly RawCell[];
  readonly merges: readonly RawMerge[];
}

/** What a workbook of unknown origin says, as plain data that crosses a process border. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}
