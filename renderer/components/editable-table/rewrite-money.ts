import type { MoneyUnit } from '../../../src/domain/money.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { plainNumber } from '../../../src/domain/plain-number.ts';
import { moneyCell } from './money-cell.ts';

/** A typed amount written in another unit, exact to the fen; what cannot be read as money stays as typed. */
export function rewriteMoney(cell: string, from: MoneyUnit, to: MoneyUnit): string {
  if (cell.trim() === '') return '';
  try {
    return moneyCell(parseMoney(plainNumber(cell), from), to);
  } catch {
    return cell;
  }
}
