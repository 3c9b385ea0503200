import type { ReadPackage } from './package-answers.ts';

/** How many items have to be decided. */
export function openCount(counts: ReadPackage['counts']): number {
  return counts
    .filter(({ state }) => state === 'conflict' || state === 'removed')
    .reduce((total, { items }) => total + items, 0);
}
