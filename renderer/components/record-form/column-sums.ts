import type { Fen } from '../../../src/domain/money.ts';
import type { RowsField } from '../../../src/domain/records/field.ts';
import { readableMoney } from '../../text/readable-money.ts';
import { sumOrNull } from '../../text/sum-or-null.ts';
import type { RowCells } from '../editable-table/sheet.ts';
import { isBlankRow } from '../editable-table/sheet.ts';
import { blankRow } from './typed-fields.ts';

/** Sums of the money columns of a table while it is typed, by column; null when one leaves the accepted range. */
export type ColumnSums = Readonly<Record<string, Fen | null>>;

function moneyColumns({ columns }: RowsField): string[] {
  return Object.keys(columns).filter((key) => columns[key]?.kind === 'money');
}

function amountIn(row: RowCells, key: string): Fen | null {
  const cell = row[key];
  return typeof cell === 'string' ? readableMoney(cell, '元') : null;
}

interface ColumnsInSum {
  readonly sums: ColumnSums;
  /** How many amounts of rows that are filled in are missing or cannot be read, and so are in no sum. */
  readonly unread: number;
}

/** Adds up each money column as far as its cells can be read. */
export function columnSums(field: RowsField, rows: readonly RowCells[]): ColumnsInSum {
  const blank = blankRow(field);
  const filled = rows.filter((row) => !isBlankRow(blank, row));
  const amounts = moneyColumns(field).map((key) => [key, filled.map((row) => amountIn(row, key))] as const);
  return {
    sums: Object.fromEntries(amounts.map(([key, column]) => [key, sumOrNull(column)])),
    unread: amounts.flatMap(([, column]) => column.filter((amount) => amount === null)).length,
  };
}
