import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUND_SOURCES, keysOf } from '../../src/domain/glossary.ts';
import type { Fen } from '../../src/domain/money.ts';
import { MAX_FEN } from '../../src/domain/money.ts';
import { shareOf, sumShares } from '../../src/domain/money-ledger.ts';
import type { FundShare } from '../../src/domain/project.ts';
import { remainingShares, scaleShares } from '../../src/domain/scale-shares.ts';

const SOURCES = keysOf(FUND_SOURCES);
const share = (source: FundShare['source'], amount: number): FundShare => ({ source, amount: amount as Fen });
const amounts = (max: number) => fc.integer({ min: 0, max }).map((value) => value as Fen);
const shares = fc
  .subarray(SOURCES, { minLength: 1 })
  .chain((chosen) =>
    fc
      .tuple(...chosen.map(() => amounts(MAX_FEN / 10)))
      .map((parts): FundShare[] => chosen.map((source, index) => share(source, parts[index] ?? 0))),
  );

describe('shares scaled to another total', () => {
  it('keep their proportion; the last source takes the rest', () => {
    const declared = [share('generalBudget', 100), share('governmentFund', 100), share('selfRaised', 100)];
    expect(scaleShares(declared, 100 as Fen)).toEqual([
      share('generalBudget', 33),
      share('governmentFund', 33),
      share('selfRaised', 34),
    ]);
  });

  it('add up to the total to the fen, whatever the amounts', () => {
    fc.assert(
      fc.property(shares, amounts(MAX_FEN), (declared, total) => {
        fc.pre(sumShares(declared) > 0);
        expect(sumShares(scaleShares(declared, total))).toBe(total);
      }),
    );
  });
});

describe('what a project still asks for', () => {
  const declared = [share('generalBudget', 600), share('governmentFund', 400)];

  it('is its declared proportion of the agreed sum at first', () => {
    expect(remainingShares(declared, 500 as Fen, [])).toEqual([
      share('generalBudget', 300),
      share('governmentFund', 200),
    ]);
  });

  it('is what each source has left after the other years', () => {
    expect(remainingShares(declared, 1000 as Fen, [share('generalBudget', 600)])).toEqual([
      share('governmentFund', 400),
    ]);
  });

  it('never exceeds what is left when a source gave more than its part, and adds up to it', () => {
    const earlier = [share('generalBudget', 800)];
    expect(remainingShares(declared, 1000 as Fen, earlier)).toEqual([share('governmentFund', 200)]);
    fc.assert(
      fc.property(shares, amounts(MAX_FEN), shares, (given, approved, others) => {
        fc.pre(sumShares(given) > 0);
        const rest = Math.max(0, approved - sumShares(others));
        const proposed = remainingShares(given, approved, others);
        expect(sumShares(proposed)).toBe(rest);
        for (const { source } of proposed) expect(shareOf(given, source)).toBeGreaterThan(0);
      }),
    );
  });
});
