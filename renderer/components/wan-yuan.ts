import type { Fen } from '../../src/domain/money.ts';
import { formatWanYuan } from '../../src/domain/money.ts';

/** `1234567890000` → `1,234,567.89`: 万元 with separators, for tables whose head names the unit. */
export function wanYuan(amount: Fen): string {
  return formatWanYuan(amount).replaceAll(/\B(?=(\d{3})+\.)/g, ',');
}
