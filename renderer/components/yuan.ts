import type { Fen } from '../../src/domain/money.ts';
import { formatYuan } from '../../src/domain/money.ts';

/** `123456789` → `1,234,567.89`: exact yuan with separators, for tables whose head names the unit. */
export function yuanFigures(amount: Fen): string {
  return formatYuan(amount).replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}

/** `123456789` → `1,234,567.89 元`: exact, with separators, for reading. */
export function yuan(amount: Fen): string {
  return `${yuanFigures(amount)} 元`;
}
