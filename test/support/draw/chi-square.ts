/** Pearson's statistic of what was counted against what was expected. */
export function chiSquare(counted: readonly number[], expected: readonly number[]): number {
  return counted.reduce((sum, count, cell) => sum + (count - (expected[cell] ?? 0)) ** 2 / (expected[cell] ?? 0), 0);
}

/** What the statistic stays below in 999 of 1,000 fair series (Wilson and Hilferty's approximation). */
export function chiSquareLimit(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3;
}
