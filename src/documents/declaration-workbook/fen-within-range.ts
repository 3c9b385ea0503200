import { InvalidValue } from '../../domain/invalid-value.ts';
import type { Fen } from '../../domain/money.ts';

/** A product or sum of amounts; undefined when it leaves the accepted range, as with 元 written under 万元. */
export function fenWithinRange(compute: () => Fen): Fen | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}
