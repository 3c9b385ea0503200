import type { MoneyUnit } from '../../../src/domain/money.ts';
import { plainNumber } from '../../../src/domain/plain-number.ts';
import { rewriteMoney } from './rewrite-money.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether a pasted cell reads as a number; an empty one says nothing. */
export function readsAsNumber(cell: string): boolean {
  return cell === '' || NUMBER.test(plainNumber(cell));
}

/** A pasted amount in the column's unit: the cell's own `3.5万元` counts before the unit of its head. */
export function pastedMoney(cell: string, headUnit: MoneyUnit | null, unit: MoneyUnit): string {
  const [, own = cell, ownUnit] = /^(.*\d)\s*(万元|元)$/.exec(cell.normalize('NFKC').trim()) ?? [];
  const from = ownUnit === '元' || ownUnit === '万元' ? ownUnit : headUnit;
  return from === null || from === unit ? own : rewriteMoney(own, from, unit);
}
