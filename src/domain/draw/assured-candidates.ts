import type { SealedCondition } from './draw-record.ts';

type Drawn = Pick<SealedCondition, 'wanted' | 'reserves' | 'candidates'>;

function taken({ wanted, reserves }: Drawn): number {
  return wanted === 0 ? 0 : wanted + reserves;
}

/**
 * How many candidates of a condition are left for certain, whoever comes out for the conditions before it. A draw needs
 * as many as it takes, so that it never ends halfway.
 */
export function assuredCandidates(conditions: readonly Drawn[], index: number): number {
  const own = new Set(conditions[index]?.candidates);
  return conditions.slice(0, index).reduce((left, earlier) => {
    const shared = earlier.candidates.filter((id) => own.has(id)).length;
    return left - Math.min(shared, taken(earlier));
  }, own.size);
}

/** How many candidates a condition is short of for certain; 0 when the draw can be made. */
export function missingCandidates(conditions: readonly Drawn[], index: number): number {
  const condition = conditions[index];
  return condition ? Math.max(0, taken(condition) - Math.max(0, assuredCandidates(conditions, index))) : 0;
}
