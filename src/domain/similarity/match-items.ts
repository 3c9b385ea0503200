import type { LikenessItem } from './likeness.ts';
import { WHOLE_SHARE } from './likeness.ts';

/** Two items, by their places, that are taken for the same; `alike` 0 to 1. */
export interface ItemMatch {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}

/** Items that have less in common are two different things. */
export const LEAST_ALIKE = 0.5;

/** Of how alike two items are by name, so much is left when their classes differ. */
export const OTHER_CLASS = 0.8;

/** How alike two items are whose names have so much in common. */
export function itemAlike(nameDice: number, sameClass: boolean): number {
  return sameClass ? nameDice : nameDice * OTHER_CLASS;
}

/** Pairs up items, the most alike first and each once; of equals those that come first in their lists. */
export function bestMatches(pairs: readonly ItemMatch[]): ItemMatch[] {
  const takenOne = new Set<number>();
  const takenOther = new Set<number>();
  return pairs
    .toSorted((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other)
    .filter(({ one, other }) => {
      if (takenOne.has(one) || takenOther.has(other)) return false;
      takenOne.add(one);
      takenOther.add(other);
      return true;
    });
}

/** How much of the money of two projects goes into the same things: 0 to 1. */
export function matchedShare(
  matches: readonly ItemMatch[],
  ones: readonly Pick<LikenessItem, 'share'>[],
  others: readonly Pick<LikenessItem, 'share'>[],
): number {
  const weigh = ({ one, other, alike }: ItemMatch) =>
    (alike * ((ones[one]?.share ?? 0) + (others[other]?.share ?? 0))) / (2 * WHOLE_SHARE);
  return matches.reduce((sum, match) => sum + weigh(match), 0);
}
