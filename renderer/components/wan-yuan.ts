import type { Fen } from '../../src/domain/money.ts';
import { formatExactWanYuan, formatWanYuan } from '../../src/domain/money.ts';

/** `1234567890000` → `1,234,567.89`: 万元 with separators, for tables whose head names the unit. */
export function wanYuan(amount: Fen): string {
  return formatWanYuan(amount).replaceAll(/\B(?=(\d{3})+\.)/g, ',');
}

/** `1200000000001` → `1,200,000.000001`: 万元 exact to the fen, with at least two decimals and separators, for sums. */
export function exactWanYuan(amount: Fen): string {
  const [whole = '', fraction = ''] = formatExactWanYuan(amount).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}
