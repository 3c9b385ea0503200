import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { rewriteMoney } from '../../../components/editable-table/rewrite-money.ts';
import type { ContentRow } from './registration-values.ts';

/** The same prices and totals written in the other unit, exact to the fen. */
export function switchPriceUnit(rows: readonly ContentRow[], from: MoneyUnit, to: MoneyUnit): ContentRow[] {
  return rows.map((row) => ({
    ...row,
    unitPrice: rewriteMoney(row.unitPrice, from, to),
    total: rewriteMoney(row.total, from, to),
  }));
}
