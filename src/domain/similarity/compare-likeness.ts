import type { Runs } from './character-runs.ts';
import { dice, sharedRuns } from './character-runs.ts';
import type { Likeness } from './likeness.ts';
import type { ItemMatch } from './match-items.ts';
import { bestMatches, itemAlike, LEAST_ALIKE, matchedShare } from './match-items.ts';
import type { Similarity } from './similarity.ts';
import { wholeOf } from './similarity.ts';

/** Texts of fewer runs say too little to be compared. */
export const FEWEST_TEXT_RUNS = 20;

function percentOf(part: number): number {
  return Math.round(part * 100);
}

function functionsPart(one: Runs, other: Runs): number | null {
  if (Math.min(one.length, other.length) < FEWEST_TEXT_RUNS) return null;
  return percentOf(dice(sharedRuns(one, other), one.length, other.length));
}

/** Which items of a project have a run: from the run to their places. */
function placesOfRuns({ items }: Likeness): Map<number, number[]> {
  const places = new Map<number, number[]>();
  items.forEach(({ name }, place) => {
    for (const run of name) {
      const at = places.get(run);
      if (at) at.push(place);
      else places.set(run, [place]);
    }
  });
  return places;
}

/**
 * Compares one project with many, one after the other. Its items are found by their runs, so that of the many only what
 * has something in common is looked at more closely; the result is that of comparing everything with everything.
 */
export function comparerOf(asked: Likeness): (other: Likeness) => Similarity {
  const places = placesOfRuns(asked);
  const shared = new Uint32Array(asked.items.length);

  function pairsWith({ items }: Likeness): ItemMatch[] {
    const pairs: ItemMatch[] = [];
    items.forEach((item, other) => {
      shared.fill(0);
      for (const run of item.name) {
        for (const place of places.get(run) ?? []) shared[place] = (shared[place] ?? 0) + 1;
      }
      asked.items.forEach(({ name, costClass }, one) => {
        const common = shared[one] ?? 0;
        if (common === 0) return;
        const alike = itemAlike(dice(common, name.length, item.name.length), costClass === item.costClass);
        if (alike >= LEAST_ALIKE) pairs.push({ one, other, alike });
      });
    });
    return pairs;
  }

  function contentsPart(other: Likeness): number | null {
    if (asked.items.length === 0 || other.items.length === 0) return null;
    return percentOf(matchedShare(bestMatches(pairsWith(other)), asked.items, other.items));
  }

  return (other) =>
    wholeOf({
      name: percentOf(dice(sharedRuns(asked.name, other.name), asked.name.length, other.name.length)),
      contents: contentsPart(other),
      functions: functionsPart(asked.functions, other.functions),
    });
}
