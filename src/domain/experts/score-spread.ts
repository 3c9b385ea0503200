/** A score of 0 to 100, kept in tenths: 85.5 is 855. */
export const MAX_SCORE_TENTHS = 1000;

/** From so many scores on the mean without the highest and the lowest is told beside the mean. */
const TRIMMED_FROM = 5;

/** How the scores of a project lie; all in points of 0 to 100. */
export interface ScoreSpread {
  readonly count: number;
  readonly mean: number;
  /** Sample standard deviation; null for a single score. */
  readonly deviation: number | null;
  readonly lowest: number;
  readonly highest: number;
  /** The mean without one highest and one lowest score; null below five scores. */
  readonly trimmedMean: number | null;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Mean, sample standard deviation and range of scores in tenths; null while there is no score. */
export function scoreSpread(tenths: readonly number[]): ScoreSpread | null {
  const count = tenths.length;
  if (count === 0) return null;
  const lowest = Math.min(...tenths);
  const highest = Math.max(...tenths);
  const total = sumOf(tenths);
  const mean = total / count;
  const squares = sumOf(tenths.map((score) => (score - mean) ** 2));
  return {
    count,
    mean: mean / 10,
    deviation: count < 2 ? null : Math.sqrt(squares / (count - 1)) / 10,
    lowest: lowest / 10,
    highest: highest / 10,
    trimmedMean: count < TRIMMED_FROM ? null : (total - lowest - highest) / (count - 2) / 10,
  };
}

/** How far a score lies from the mean, in points; negative below it. */
export function distanceFromMean(tenths: number, { mean }: Pick<ScoreSpread, 'mean'>): number {
  return tenths / 10 - mean;
}

/** Whether a score lies further from the mean than the office's limit, in points. */
export function deviates(tenths: number, { mean, count }: ScoreSpread, limit: number): boolean {
  // In whole tenths times the count, so that a score exactly at the limit is within it.
  const total = Math.round(mean * 10 * count);
  return Math.abs(tenths * count - total) > limit * 10 * count;
}
