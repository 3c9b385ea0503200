import type { ComponentType } from 'react';
import type { TableColumn } from './table-column.ts';

/** A row while it is typed, by column. */
export type RowCells = Record<string, string | boolean>;

/** A form as its tables see it: rows under the table's place in the form, such as `contentItems`. */
export type SheetValues = Record<string, RowCells[]>;

/** What a cell is drawn from. */
export interface CellProps {
  /** Place of the table in the form. */
  readonly table: string;
  readonly row: number;
  readonly column: TableColumn;
  readonly error: string | undefined;
}

/** What an editable table is made of; one object for as long as the table stands, so that rows need not be drawn anew. */
export interface Sheet {
  /** Place in the form. */
  readonly table: string;
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** An untouched row; such rows are left out when the form is read. */
  readonly blank: Readonly<RowCells>;
  /** More rows than this cannot be saved; what is pasted beyond is left out. */
  readonly mostRows?: number;
  /** Columns that are not drawn as plain fields. */
  readonly ownCells?: Readonly<Record<string, ComponentType<CellProps>>>;
}

/** The form's name of a cell: `contentItems.3.unitPrice`. */
export function cellPath(table: string, row: number, key: string): string {
  return `${table}.${String(row)}.${key}`;
}

/** Whether nothing was typed in the row. */
export function isBlankRow(blank: Readonly<RowCells>, row: Readonly<RowCells>): boolean {
  return Object.entries(row).every(([key, cell]) => {
    const text = typeof cell === 'string' ? cell.trim() : cell;
    return text === '' || text === false || cell === blank[key];
  });
}
