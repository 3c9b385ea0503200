import { describe, expect, it } from 'vitest';
import { deviates, distanceFromMean, scoreSpread } from '../../../src/domain/experts/score-spread.ts';
import type { ScoreSpread } from '../../../src/domain/experts/score-spread.ts';

/** Scores as people write them, with at most one decimal. */
function spreadOf(...scores: number[]): ScoreSpread {
  const spread = scoreSpread(scores.map((score) => Math.round(score * 10)));
  if (spread === null) throw new Error('no scores');
  return spread;
}

describe('the spread of the scores of a project', () => {
  it('is told by mean, sample standard deviation, lowest and highest', () => {
    // (2 + 4 + 4 + 4 + 5 + 5 + 7 + 9) × 10: the textbook case, √(32 / 7) × 10.
    const spread = spreadOf(20, 40, 40, 40, 50, 50, 70, 90);
    expect(spread).toMatchObject({ count: 8, mean: 50, lowest: 20, highest: 90 });
    expect(spread.deviation).toBeCloseTo(21.3809, 4);
    expect(spread.trimmedMean).toBeCloseTo(290 / 6, 10);
  });

  it('keeps decimals of the scores', () => {
    const spread = spreadOf(85.5, 90, 78.3);
    expect(spread.mean).toBeCloseTo(84.6, 10);
    expect(spread.deviation).toBeCloseTo(5.9017, 4);
  });

  it('has no deviation for one score and no trimmed mean below five', () => {
    expect(spreadOf(88)).toEqual({ count: 1, mean: 88, deviation: null, lowest: 88, highest: 88, trimmedMean: null });
    expect(spreadOf(80, 81, 82, 83).trimmedMean).toBeNull();
    expect(spreadOf(60, 80, 80, 80, 100).trimmedMean).toBe(80);
    expect(scoreSpread([])).toBeNull();
  });

  it('points out a score beyond the limit, not one at the limit', () => {
    const spread = spreadOf(85, 55);
    expect(spread.mean).toBe(70);
    expect(deviates(850, spread, 15)).toBe(false);
    const wider = spreadOf(85.2, 55);
    expect(deviates(852, wider, 15)).toBe(true);
    expect(deviates(550, wider, 15)).toBe(true);
    expect(distanceFromMean(550, wider)).toBeCloseTo(-15.1, 10);
  });

  it('is exact at the limit when the mean does not end', () => {
    // Mean 70⅓, distances 14⅔, 15⅓ and ⅔ below.
    const spread = spreadOf(85, 55, 71);
    expect([850, 550, 710].map((score) => deviates(score, spread, 15))).toEqual([false, true, false]);
  });
});
