import type { ConditionResult, SealedCondition } from './draw-record.ts';

/** HMAC-SHA-256 of an ASCII message under the draw's seed: 32 bytes. */
export type SeededHmac = (message: string) => Uint8Array;

const TAKEN_BYTES = 6;
const RANGE = 256 ** TAKEN_BYTES;

/** Whole numbers below a bound, each as likely as any other: what is left over of the range is thrown away. */
function randomBelow(condition: number, hmac: SeededHmac): (bound: number) => number {
  let counter = 0;
  return (bound) => {
    const fair = RANGE - (RANGE % bound);
    for (;;) {
      const bytes = hmac(`condition ${String(condition + 1)}|${String(counter)}`).subarray(0, TAKEN_BYTES);
      counter += 1;
      const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
      if (value < fair) return value % bound;
    }
  };
}

/** The first `size` places of a Fisher–Yates shuffle. */
function shuffled(from: readonly number[], size: number, below: (bound: number) => number): number[] {
  const order = [...from];
  const places = Math.min(size, order.length);
  for (let place = 0; place < places; place += 1) {
    const other = place + below(order.length - place);
    [order[place], order[other]] = [order[other] as number, order[place] as number];
  }
  return order.slice(0, places);
}

/**
 * The sealed draw (docs/draw.md): condition by condition, from those of its candidates who have not come out yet. The
 * same seed and candidates give the same result, wherever they are computed.
 */
export function drawExperts(conditions: readonly SealedCondition[], hmac: SeededHmac): ConditionResult[] {
  const taken = new Set<number>();
  return conditions
    .filter(({ wanted }) => wanted > 0)
    .map(({ index, wanted, reserves, candidates }) => {
      const left = candidates.filter((id) => !taken.has(id)).toSorted((a, b) => a - b);
      const drawn = shuffled(left, wanted + reserves, randomBelow(index, hmac));
      for (const id of drawn) taken.add(id);
      return { condition: index, chosen: drawn.slice(0, wanted), reserves: drawn.slice(wanted) };
    });
}
