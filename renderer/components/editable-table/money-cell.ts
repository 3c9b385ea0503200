import type { Fen, MoneyUnit } from '../../../src/domain/money.ts';
import { formatExactWanYuan, formatYuan } from '../../../src/domain/money.ts';

/** An amount as it stands in a cell of the given unit, exact to the fen and without idle zeros. */
export function moneyCell(amount: Fen, unit: MoneyUnit): string {
  return unit === '万元' ? formatExactWanYuan(amount) : formatYuan(amount).replace(/\.00$/, '');
}
