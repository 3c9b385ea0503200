import type { Fen } from './money.ts';
import { fen } from './money.ts';
import { bySource, shareOf, sumShares } from './money-ledger.ts';
import type { FundShare } from './project.ts';

/** `amount` of the shares in their proportion, no source above its own; exact to the fen. */
function takeShares(shares: readonly FundShare[], amount: number): FundShare[] {
  const whole = sumShares(shares);
  if (whole === 0) return [];
  const taken = Math.min(amount, whole);
  const parts = shares.map(({ source, amount: own }) => {
    // A product of two amounts leaves the exact integers of a double.
    const product = BigInt(own) * BigInt(taken);
    return { source, down: Number(product / BigInt(whole)), isExact: product % BigInt(whole) === 0n };
  });
  let left = taken - parts.reduce((sum, { down }) => sum + down, 0);
  return parts.map(({ source, down, isExact }) => {
    // What was cut off is less than a fen each, so one fen for some of those is all that is left.
    const own = !isExact && left > 0 ? 1 : 0;
    left -= own;
    return { source, amount: fen(down + own) };
  });
}

/**
 * Spreads the shares over parts of the given amounts, in their proportion: each part's shares come to its amount, each
 * source's parts to what it bears, to the fen; the last part takes the rest. What the shares do not cover stays uncovered.
 */
export function spreadShares(shares: readonly FundShare[], amounts: readonly Fen[]): FundShare[][] {
  let rest: readonly FundShare[] = bySource(shares);
  return amounts.map((amount) => {
    const taken = takeShares(rest, amount);
    rest = rest.map((share) => ({ ...share, amount: fen(share.amount - shareOf(taken, share.source)) }));
    return taken.filter((share) => share.amount > 0);
  });
}
