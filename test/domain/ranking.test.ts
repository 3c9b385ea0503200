import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveTo, ranked } from '../../src/domain/ranking.ts';

const draftOf = (names: readonly string[]) => ranked(names.map((name) => ({ name, rank: 0 })));
const order = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name).join('');

describe('the ranking of a draft', () => {
  it.each([
    ['up', 2, 0, 'CABD'],
    ['down', 0, 2, 'BCAD'],
    ['to where it stands', 1, 1, 'ABCD'],
    ['beyond the end', 0, 99, 'BCDA'],
    ['before the beginning', 3, -5, 'DABC'],
    ['that is not there', 9, 0, 'ABCD'],
  ])('moves a project %s', (_what, from, to, expected) => {
    expect(order(moveTo(draftOf(['A', 'B', 'C', 'D']), from, to))).toBe(expected);
  });

  it('has the ranks 1…n and every project once, whatever is moved where', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: -3, max: 15 }), fc.integer({ min: -3, max: 15 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), moves, (size, sequence) => {
        const start = draftOf(Array.from({ length: size }, (_none, index) => String.fromCodePoint(65 + index)));
        const end = sequence.reduce((entries, [from, to]) => moveTo(entries, from, to), start);
        expect(end.map(({ rank }) => rank)).toEqual(start.map((_entry, index) => index + 1));
        expect(end.map(({ name }) => name).toSorted()).toEqual(start.map(({ name }) => name));
      }),
    );
  });

  it('leaves the others in their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -2, max: 9 }), (from, to) => {
        const start = draftOf([...'ABCDEFGH']);
        const moved = start[from]!;
        const without = (entries: typeof start) => order(entries.filter(({ name }) => name !== moved.name));
        expect(without(moveTo(start, from, to))).toBe(without(start));
      }),
    );
  });
});
