import type { Fen } from '../../src/domain/money.ts';
import { sumOfKnown, ZERO_FEN } from '../../src/domain/money.ts';

/** What typed amounts come to, as far as they can be read; null when together they leave the accepted range. */
export function sumOrNull(amounts: readonly (Fen | null)[]): Fen | null {
  try {
    return sumOfKnown(amounts) ?? ZERO_FEN;
  } catch {
    return null;
  }
}
