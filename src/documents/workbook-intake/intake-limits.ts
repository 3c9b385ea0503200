/**
 * How much of a workbook is read. A declaration is far below; what is above was found to kill or hang the parser
 * (a merge over the whole sheet in a file of 9 KB, `<col max="2000000000">`, zip bombs).
 */
export const INTAKE_LIMITS = {
  /** Parts in the package. */
  entries: 200,
  /** Bytes of all parts, inflated. */
  expandedBytes: 100 * 1024 * 1024,
  rows: 1_048_576,
  columns: 16_384,
  /** Cells with an element of their own, all sheets together. */
  cells: 1_000_000,
  merges: 5_000,
  /** Cells under merges, drop-down lists or names, each kind summed over the workbook. */
  area: 2_000_000,
  /** Nesting of XML elements. */
  depth: 64,
} as const;
