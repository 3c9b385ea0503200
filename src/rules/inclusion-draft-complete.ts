import type { RankedProject } from '../domain/inclusion-draft.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

function namesOf(entries: readonly RankedProject[]): string {
  return entries.map(({ code, name }) => `“${code} ${name}”`).join('、');
}

function missingOf(what: string, entries: readonly RankedProject[]): string[] {
  return entries.length === 0 ? [] : [`${namesOf(entries)}${what}`];
}

/** Ranks that are given twice, or that leave a gap in 1…n. */
function rankFaults(entries: readonly RankedProject[]): string[] {
  const ranks = entries.map(({ rank }) => rank);
  const doubled = [...new Set(ranks.filter((rank, index) => ranks.indexOf(rank) !== index))];
  const absent = entries.map((_entry, index) => index + 1).filter((rank) => !ranks.includes(rank));
  return [
    ...doubled.map((rank) => `第 ${String(rank)} 位有不止一个项目`),
    ...(doubled.length === 0 ? absent.map((rank) => `第 ${String(rank)} 位没有项目`) : []),
  ];
}

/** A draft goes to the leading group only when every project has a rank of its own, a reason and a review conclusion. */
export const inclusionDraftComplete: Rule<'inclusion'> = {
  id: 'R15',
  title: '项目排序、理由和审查结论齐备',
  article: '四（三）',
  sentence: '领导小组办公室根据项目实施方案审查结果以及项目的轻重缓急和区级财力的可能，确定项目排序，编制项目入库草案',
  kind: 'block',
  check({ inclusion: { entries } }) {
    if (entries.length === 0) return fail('草案中没有项目。', '请从审查通过的项目中选列。');
    const missing = [
      ...rankFaults(entries),
      ...missingOf(
        '没有排序理由',
        entries.filter(({ reason }) => reason.trim() === ''),
      ),
      ...missingOf(
        '没有方案审查结论',
        entries.filter(({ conclusion }) => conclusion === null),
      ),
    ];
    if (missing.length === 0) return pass;
    return fail(`${missing.join('；')}。`, '请在入库草案中补齐排序和理由；没有审查结论的项目移出草案。');
  },
};
