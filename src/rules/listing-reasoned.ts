import { latestOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** A project stands in a draft with a rank, the reason for it and its review; that ranks are unique is judged over the whole draft. */
export const listingReasoned: Rule<'record' | 'file', 'listing'> = {
  id: 'R15',
  title: '排序、理由和审查结论齐备',
  article: '四（三）',
  sentence: '领导小组办公室根据项目实施方案审查结果以及项目的轻重缓急和区级财力的可能，确定项目排序，编制项目入库草案',
  kind: 'block',
  check({ record: { fields }, file }) {
    const missing = [
      ...(fields.rank >= 1 ? [] : ['没有排序']),
      ...(fields.reason.trim() === '' ? ['没有排序理由'] : []),
      ...(latestOf(file, 'reviewConclusion') ? [] : ['没有方案审查结论']),
    ];
    if (missing.length === 0) return pass;
    return fail(`${missing.join('；')}。`, '请在入库草案中补齐排序和理由；没有审查结论的项目移出草案。');
  },
};
