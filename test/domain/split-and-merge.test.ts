import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FundSource } from '../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../src/domain/glossary.ts';
import { mergedContent, mergeFaults } from '../../src/domain/merge-content.ts';
import type { Fen } from '../../src/domain/money.ts';
import type { FundShare, ProjectContent } from '../../src/domain/project.ts';
import { partContent, splitFaults } from '../../src/domain/split-content.ts';
import { spreadShares } from '../../src/domain/spread-shares.ts';
import { sampleContent } from '../support/sample-content.ts';

const SOURCES = keysOf(FUND_SOURCES);
const sources = fc.shuffledSubarray(SOURCES, { minLength: 1, maxLength: 4 });
const amounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3e11 })), {
  minLength: 2,
  maxLength: 8,
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sumOf = (shares: readonly FundShare[], source?: FundSource) =>
  sum(shares.filter((share) => source === undefined || share.source === source).map(({ amount }) => amount));

/** Content items of those totals, borne by the sources at random. */
function declaredOf(totals: readonly number[], names: readonly FundSource[], cuts: readonly number[]): ProjectContent {
  const whole = sum(totals);
  const places = [0, ...cuts.map((cut) => Math.floor(cut * whole)).toSorted((a, b) => a - b), whole];
  return sampleContent({
    contentItems: totals.map((total, index) => ({
      name: `内容${String(index)}`,
      spec: '',
      costClass: 'development',
      quantityMilli: 1000,
      measure: '项',
      unitPrice: total as Fen,
      total: total as Fen,
    })),
    fundShares: names.map((source, index) => ({
      source,
      amount: ((places[index + 1] ?? 0) - (places[index] ?? 0)) as Fen,
    })),
  });
}

const declared = fc
  .tuple(amounts, sources)
  .chain(([totals, names]) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: names.length - 1, maxLength: names.length - 1 })
      .map((cuts) => declaredOf(totals, names, cuts)),
  );

/** A project with its content items dealt out to some parts, each of which gets one at least. */
const dealt = declared.chain((content) => {
  const count = content.contentItems.length;
  return fc
    .tuple(fc.integer({ min: 2, max: count }), fc.array(fc.nat(), { minLength: count, maxLength: count }))
    .map(([parts, picks]) => {
      const places = picks.map((pick, item) => (item < parts ? item : pick % parts));
      const groups = Array.from({ length: parts }, (_, part) =>
        places.flatMap((place, item) => (place === part ? [item] : [])),
      );
      return { content, groups };
    });
});

const totalOf = (content: ProjectContent, group: readonly number[]) =>
  sum(group.map((item) => content.contentItems[item]?.total ?? 0)) as Fen;

describe('spreading the money of a project over its parts', () => {
  it('gives each part its sum and each source what it bears, to the fen, and never less than nothing', () => {
    fc.assert(
      fc.property(dealt, ({ content, groups }) => {
        const totals = groups.map((group) => totalOf(content, group));
        const spread = spreadShares(content.fundShares, totals);
        expect(spread.map((shares) => sumOf(shares))).toEqual(totals);
        for (const source of SOURCES) {
          expect(sumOf(spread.flat(), source)).toBe(sumOf(content.fundShares, source));
        }
        expect(spread.flat().every(({ amount }) => amount > 0)).toBe(true);
      }),
    );
  });

  it('keeps the proportion of the sources within a fen while nothing is given away yet', () => {
    fc.assert(
      fc.property(declared, fc.double({ min: 0, max: 1, noNaN: true }), (content, part) => {
        const whole = sumOf(content.fundShares);
        const amount = Math.floor(whole * part) as Fen;
        const [shares = []] = spreadShares(content.fundShares, [amount]);
        for (const { source, amount: own } of content.fundShares) {
          const exact = whole === 0 ? 0 : (own / whole) * amount;
          expect(Math.abs(sumOf(shares, source) - exact)).toBeLessThan(1.001);
        }
      }),
    );
  });

  it('leaves uncovered what the sources do not bear', () => {
    const shares = [{ source: 'generalBudget', amount: 100 as Fen }] as const;
    expect(spreadShares(shares, [60 as Fen, 60 as Fen, 5 as Fen]).map((each) => sumOf(each))).toEqual([60, 40, 0]);
  });
});

describe('splitting', () => {
  it('has nothing against parts that share out everything, and together they are the whole', () => {
    fc.assert(
      fc.property(dealt, ({ content, groups }) => {
        const spread = spreadShares(
          content.fundShares,
          groups.map((group) => totalOf(content, group)),
        );
        const parts = groups.map((items, index) => ({
          name: `部分${String(index)}`,
          items,
          shares: spread[index] ?? [],
        }));
        expect(splitFaults(content, parts)).toEqual([]);
        const contents = parts.map((part) => partContent(content, part));
        const names = contents.flatMap(({ contentItems }) => contentItems.map(({ name }) => name));
        expect(names.toSorted()).toEqual(content.contentItems.map(({ name }) => name).toSorted());
        expect(sumOf(contents.flatMap(({ fundShares }) => fundShares))).toBe(sumOf(content.fundShares));
      }),
    );
  });

  it('has something against every single fen that is moved, added or lost', () => {
    fc.assert(
      fc.property(dealt, fc.nat(), fc.constantFrom(...SOURCES), ({ content, groups }, pick, source) => {
        const spread = spreadShares(
          content.fundShares,
          groups.map((group) => totalOf(content, group)),
        );
        const wrong = pick % groups.length;
        const parts = groups.map((items, index) => ({
          name: `部分${String(index)}`,
          items,
          shares:
            index === wrong
              ? [
                  ...(spread[index] ?? []).filter((share) => share.source !== source),
                  { source, amount: (sumOf(spread[index] ?? [], source) + 1) as Fen },
                ]
              : (spread[index] ?? []),
        }));
        expect(splitFaults(content, parts).map(({ what }) => what)).toContainEqual(expect.stringContaining('0.01 元'));
      }),
    );
  });
});

describe('merging', () => {
  it('adds up the money of each source and keeps what the other declared', () => {
    fc.assert(
      fc.property(declared, declared, (target, source) => {
        expect(mergeFaults(target, source)).toEqual([]);
        const merged = mergedContent(target, source);
        for (const each of SOURCES) {
          expect(sumOf(merged.fundShares, each)).toBe(sumOf(target.fundShares, each) + sumOf(source.fundShares, each));
        }
        expect(merged.contentItems).toEqual([...target.contentItems, ...source.contentItems]);
        expect({ goals: merged.goals, dataResources: merged.dataResources, name: merged.name }).toEqual({
          goals: target.goals,
          dataResources: target.dataResources,
          name: target.name,
        });
      }),
    );
  });
});
