import type { Fen } from './money.ts';
import { fen, formatYuan } from './money.ts';

/** Two sums that have to agree and do not; `what` is Chinese and names both and their difference. */
export interface AmountFault {
  readonly what: string;
  readonly difference: Fen;
}

/** The fault of an amount that is above its limit; empty when it is not. */
export function exceeds(name: string, amount: Fen, limitName: string, limit: Fen): AmountFault[] {
  if (amount <= limit) return [];
  const difference = fen(amount - limit);
  const what = `${name} ${formatYuan(amount)} 元，超过${limitName} ${formatYuan(limit)} 元，相差 ${formatYuan(difference)} 元。`;
  return [{ what, difference }];
}

/** The fault of two amounts that should be equal; empty when they are. */
export function differs(name: string, amount: Fen, otherName: string, other: Fen): AmountFault[] {
  if (amount === other) return [];
  const difference = fen(Math.abs(amount - other));
  const what = `${name} ${formatYuan(amount)} 元，与${otherName} ${formatYuan(other)} 元不一致，相差 ${formatYuan(difference)} 元。`;
  return [{ what, difference }];
}
