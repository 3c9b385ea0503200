import type { DataRow, DataRows } from '../../documents/foreign-table/data-rows.ts';
import type { MarkedPlace } from '../../documents/foreign-table/classification-marks.ts';
import type { OtherUnit } from '../../documents/foreign-table/remembered-mapping.ts';
import type { TableGrid } from '../../documents/foreign-table/table-grid.ts';
import type { HeadRows, TableColumn } from '../../documents/foreign-table/table-head.ts';
import type { ImportDecision, RowState } from '../../domain/imports/import-decision.ts';
import type { ImportValues } from '../../domain/imports/import-field.ts';
import type { ImportKind } from '../../domain/imports/import-kinds.ts';
import type { MappedColumn } from '../../domain/imports/import-mapping.ts';
import type { FoundSubject, RowProblem } from './kinds/import-subjects.ts';
import type { UnitChoice } from './kinds/unit-choices.ts';

/** The file of an import, as it was read. */
export interface ImportFile {
  readonly kind: ImportKind;
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sheets: readonly { readonly grid: TableGrid; readonly hidden: boolean }[];
  readonly marks: readonly MarkedPlace[];
}

/** Which part of the file is the table, and what its columns mean. */
export interface ImportTable {
  /** Place in the list of sheets, counted from 0. */
  readonly sheet: number;
  readonly head: HeadRows;
  readonly columns: readonly TableColumn[];
  readonly rows: DataRows;
  readonly mapping: readonly MappedColumn[];
  /** The mapping is the one that was used with these heads the last time. */
  readonly remembered: boolean;
  /** Where this file names another unit of money than that import was read in. */
  readonly otherUnits: readonly OtherUnit[];
}

/** A row as its cells say it, whatever the library has. */
export interface ReadRow {
  readonly source: DataRow;
  readonly values: ImportValues;
  readonly problems: readonly RowProblem[];
}

/** A row held against the library. */
export interface MatchedRow extends ReadRow {
  readonly found: FoundSubject | undefined;
  /** Keys of the fields in which the row says something else than the library. */
  readonly differences: readonly string[];
  readonly keys: readonly string[];
  /** Numbers of rows before it that may mean the same though no key says so. */
  readonly alike: readonly number[];
}

/** What becomes of a row as decided so far. */
export interface SettledRow extends MatchedRow {
  readonly decision: ImportDecision | null;
  readonly state: RowState;
  /** The row of the same meaning that stands before it; null when there is none. */
  readonly doubleOf: number | null;
}

/** An import under way: what was read, what was chosen and decided. It lives in the core's memory until it is run. */
export interface ImportDraft {
  readonly id: string;
  readonly file: ImportFile;
  table: ImportTable;
  /** Null until the columns are mapped. */
  readRows: readonly ReadRow[] | null;
  readonly decisions: Map<number, ImportDecision>;
  readonly units: Map<string, UnitChoice>;
  /** As matched at that revision of the library; null when something was chosen since. */
  matched: { readonly revision: number; readonly rows: readonly MatchedRow[] } | null;
}
