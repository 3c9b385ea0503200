import type { MoneyUnit } from '../../../src/domain/money.ts';
import { formatExactMoney, parseMoney } from '../../../src/domain/money.ts';
import { plainNumber } from '../../../src/domain/plain-number.ts';

/** A typed amount written in another unit, exact to the fen; what cannot be read as money stays as typed. */
export function rewriteMoney(cell: string, from: MoneyUnit, to: MoneyUnit): string {
  if (cell.trim() === '') return '';
  try {
    return formatExactMoney(parseMoney(plainNumber(cell), from), to);
  } catch {
    return cell;
  }
}
