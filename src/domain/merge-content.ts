import { RECORD_LIMITS } from './field-limits.ts';
import { MAX_FEN } from './money.ts';
import { bySource } from './money-ledger.ts';
import type { ProjectContent } from './project.ts';
import type { ContentFault } from './split-content.ts';

/** The first list, then of the second what does not stand in the first already, field for field. */
function withoutDoubles<Entry extends object>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  const keyOf = (entry: Entry) => JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((entry) => !known.has(keyOf(entry)))];
}

const MERGED_LISTS = { contentItems: '建设内容', goals: '绩效指标', dataResources: '资源目录' } as const;

function overLimit(target: ProjectContent, source: ProjectContent): ContentFault[] {
  const totals = [...target.contentItems, ...source.contentItems].map(({ total }) => total);
  const shares = [...target.fundShares, ...source.fundShares].map(({ amount }) => amount);
  const isOver = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0) > MAX_FEN;
  const what = '两个项目合计超过 1000 亿元，请核对金额。';
  return isOver(totals) || isOver(shares) ? [{ where: '申报金额', what }] : [];
}

/**
 * What keeps a project from going into another; empty when they are of one plan year and the other can hold what both
 * declare.
 */
export function mergeFaults(target: ProjectContent, source: ProjectContent): ContentFault[] {
  const years =
    target.planYear === source.planYear
      ? []
      : [
          {
            where: '计划年度',
            what: `本项目为 ${String(source.planYear)} 年，并入的项目为 ${String(target.planYear)} 年，只能并入同一计划年度的项目。`,
          },
        ];
  const amounts = overLimit(target, source);
  if (amounts.length > 0) return [...years, ...amounts];
  const merged = mergedContent(target, source);
  const lists = (['contentItems', 'goals', 'dataResources'] as const).flatMap((list) => {
    const count = merged[list].length;
    if (count <= RECORD_LIMITS[list]) return [];
    const what = `合并后有 ${String(count)} 项，最多 ${String(RECORD_LIMITS[list])} 项，请先精简。`;
    return [{ where: MERGED_LISTS[list], what }];
  });
  return [...years, ...lists];
}

/**
 * What the target declares once the source has gone into it: its own texts and papers, the content items of both, the
 * money of each source added up, goals and data resources of both, what is exactly the same only once (办法四（二）).
 */
export function mergedContent(target: ProjectContent, source: ProjectContent): ProjectContent {
  return {
    ...target,
    contentItems: [...target.contentItems, ...source.contentItems],
    fundShares: bySource([...target.fundShares, ...source.fundShares]),
    goals: withoutDoubles(target.goals, source.goals),
    dataResources: withoutDoubles(target.dataResources, source.dataResources),
  };
}
