import type { ScoreSpread } from '../../../../../src/domain/experts/score-spread.ts';
import { deviates, distanceFromMean } from '../../../../../src/domain/experts/score-spread.ts';
import type { NamedScore } from './typed-opinion.ts';

/** `84.63`: points with two decimals; a dash where there is nothing to tell. */
export function points(value: number | null): string {
  return value === null ? '—' : value.toFixed(2);
}

/** The spread in a sentence. */
export function spreadWords({ count, mean, deviation, lowest, highest, trimmedMean }: ScoreSpread): string {
  const parts = [`${String(count)} 个评分`, `均值 ${points(mean)}`];
  if (deviation !== null) parts.push(`标准差 ${points(deviation)}`);
  parts.push(`最低 ${points(lowest)}`, `最高 ${points(highest)}`);
  if (trimmedMean !== null) parts.push(`去掉一个最高分和一个最低分后均值 ${points(trimmedMean)}`);
  return parts.join('，');
}

/** Who lies beyond the office's limit, each in a sentence. */
export function deviationWords(scores: readonly NamedScore[], spread: ScoreSpread, limit: number): string[] {
  return scores
    .filter(({ tenths }) => deviates(tenths, spread, limit))
    .map(({ name, tenths }) => {
      const distance = distanceFromMean(tenths, spread);
      const by = points(Math.abs(distance));
      return `${name}${distance < 0 ? '低于' : '高于'}均值 ${by} 分，超过 ${String(limit)} 分`;
    });
}
