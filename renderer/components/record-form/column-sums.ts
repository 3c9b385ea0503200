import type { Fen } from '../../../src/domain/money.ts';
import { fen } from '../../../src/domain/money.ts';
import type { RowsField } from '../../../src/domain/records/field.ts';
import { readableMoney } from '../../text/readable-money.ts';
import type { RowCells } from '../editable-table/sheet.ts';

/** Sums of the money columns of a table while it is typed, by column; null when one leaves the accepted range. */
export type ColumnSums = Readonly<Record<string, Fen | null>>;

/** Adds up each money column as far as its cells can be read. */
export function columnSums({ columns }: RowsField, rows: readonly RowCells[]): ColumnSums {
  const money = Object.keys(columns).filter((key) => columns[key]?.kind === 'money');
  return Object.fromEntries(
    money.map((key) => {
      const typed = rows.map((row) => row[key]).filter((cell) => typeof cell === 'string');
      const total = typed.reduce((sum, cell) => sum + (readableMoney(cell, '元') ?? 0), 0);
      try {
        return [key, fen(total)];
      } catch {
        return [key, null];
      }
    }),
  );
}
