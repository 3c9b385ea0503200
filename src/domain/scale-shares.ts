import type { Fen } from './money.ts';
import { fen } from './money.ts';
import { shareOf, sumShares } from './money-ledger.ts';
import type { FundShare } from './project.ts';

/**
 * Spreads a total over the sources in the proportion of the shares, exact to the fen: every source is rounded down, the
 * last takes the rest. Without shares to go by there is nothing to spread over.
 */
export function scaleShares(shares: readonly FundShare[], total: Fen): FundShare[] {
  const whole = sumShares(shares);
  const bearing = shares.filter(({ amount }) => amount > 0);
  let left: number = total;
  return bearing.map(({ source, amount }, index) => {
    // A product of two amounts leaves the exact integers of a double.
    const part = Number((BigInt(amount) * BigInt(total)) / BigInt(whole));
    const own = index === bearing.length - 1 ? left : part;
    left -= own;
    return { source, amount: fen(own) };
  });
}

/**
 * What a project still asks for: of each source what its declared proportion of the agreed sum leaves after the money
 * of other years. Where other years took more of a source than its part, the rest goes by what the others have left.
 */
export function remainingShares(
  declared: readonly FundShare[],
  approved: Fen,
  otherYears: readonly FundShare[],
): FundShare[] {
  const rest = fen(Math.max(0, approved - sumShares(otherYears)));
  const left = scaleShares(declared, approved).map(({ source, amount }) => ({
    source,
    amount: fen(Math.max(0, amount - shareOf(otherYears, source))),
  }));
  return scaleShares(sumShares(left) === 0 ? declared : left, rest).filter(({ amount }) => amount > 0);
}
