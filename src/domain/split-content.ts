import { differs } from './amount-faults.ts';
import { FUND_SOURCES, keysOf } from './glossary.ts';
import type { Fen } from './money.ts';
import { sumFen } from './money.ts';
import { bySource, shareOf, sumShares } from './money-ledger.ts';
import type { FundShare, ProjectContent } from './project.ts';

/** What one of the projects that another is split into gets of it. */
export interface SplitPart {
  readonly name: string;
  /** Places of the declared content items, counted from 0. */
  readonly items: readonly number[];
  readonly shares: readonly FundShare[];
}

/** Something to mend before a project can be split or merged, with where it is; both Chinese. */
export interface ContentFault {
  readonly where: string;
  readonly what: string;
}

type Declared = Pick<ProjectContent, 'contentItems' | 'fundShares'>;

/** How a part is named while it has no name of its own. */
export function partLabel({ name }: Pick<SplitPart, 'name'>, index: number): string {
  return name.trim() === '' ? `第 ${String(index + 1)} 个项目` : `“${name.trim()}”`;
}

/** What the content items of a part come to. */
export function partAmount({ contentItems }: Pick<ProjectContent, 'contentItems'>, { items }: SplitPart): Fen {
  return sumFen(items.flatMap((item) => contentItems[item]?.total ?? []));
}

function faultsOfItems({ contentItems }: Declared, parts: readonly SplitPart[]): ContentFault[] {
  const assigned = parts.flatMap(({ items }) => items);
  const unknown = assigned.some((item) => contentItems[item] === undefined);
  return [
    ...(unknown ? [{ where: '建设内容', what: '所分的建设内容不在申报内容中，请重新打开后再分。' }] : []),
    ...contentItems.flatMap(({ name }, place) => {
      const times = assigned.filter((item) => item === place).length;
      if (times === 1) return [];
      const what = times === 0 ? '还没有分到任何一个项目。' : '分到了不止一处，每项内容只能分到一个项目。';
      return [{ where: `建设内容第 ${String(place + 1)} 项“${name}”`, what }];
    }),
  ];
}

function faultsOfPart(declared: Declared, parts: readonly SplitPart[], part: SplitPart, index: number): ContentFault[] {
  const where = partLabel(part, index);
  const name = part.name.trim();
  const isDoubled = name !== '' && parts.findIndex((other) => other.name.trim() === name) !== index;
  const doubled = keysOf(FUND_SOURCES).filter((source) => part.shares.filter((s) => s.source === source).length > 1);
  return [
    ...(name === '' ? [{ where, what: '请填写项目名称。' }] : []),
    ...(isDoubled ? [{ where, what: '与前面的项目同名，请改用不同的名称。' }] : []),
    ...(part.items.length === 0 ? [{ where, what: '没有分到建设内容，请至少分给它一项。' }] : []),
    ...doubled.map((source) => ({
      where,
      what: `资金来源“${FUND_SOURCES[source]}”填写了两行，请合并为一行。`,
    })),
    ...differs('资金来源合计', sumShares(part.shares), '建设内容合计', partAmount(declared, part)).map(({ what }) => ({
      where,
      what,
    })),
  ];
}

function faultsOfSources({ fundShares }: Declared, parts: readonly SplitPart[]): ContentFault[] {
  const shared = parts.flatMap(({ shares }) => shares);
  return keysOf(FUND_SOURCES).flatMap((source) =>
    differs('各项目合计', shareOf(shared, source), '申报', shareOf(fundShares, source)).map(({ what }) => ({
      where: FUND_SOURCES[source],
      what,
    })),
  );
}

/**
 * What keeps a project from being split that way; empty when every content item goes to exactly one part and the money
 * of each source and of each part agrees to the fen (办法四（二）). Throws InvalidValue for sums beyond the accepted range.
 */
export function splitFaults(declared: Declared, parts: readonly SplitPart[]): ContentFault[] {
  return [
    ...(parts.length < 2 ? [{ where: '拆分后的项目', what: '至少拆分为两个项目。' }] : []),
    ...faultsOfItems(declared, parts),
    ...parts.flatMap((part, index) => faultsOfPart(declared, parts, part, index)),
    ...faultsOfSources(declared, parts),
  ];
}

/** What one part declares: the same as the whole, with its own name, content items and shares. */
export function partContent(content: ProjectContent, { name, items, shares }: SplitPart): ProjectContent {
  return {
    ...content,
    name: name.trim(),
    contentItems: items.toSorted((a, b) => a - b).flatMap((item) => content.contentItems[item] ?? []),
    fundShares: bySource(shares),
  };
}
