import type { Fen, MoneyUnit } from '../../src/domain/money.ts';
import { parseMoney } from '../../src/domain/money.ts';
import { plainNumber } from '../../src/domain/plain-number.ts';

/** An amount while it is typed, in the field's unit; null when there is none yet that can be read. */
export function readableMoney(typed: string, unit: MoneyUnit): Fen | null {
  if (typed.trim() === '') return null;
  try {
    return parseMoney(plainNumber(typed), unit);
  } catch {
    return null;
  }
}
