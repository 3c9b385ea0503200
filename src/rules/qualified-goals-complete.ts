import { missingGoals } from '../domain/performance-goals.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

/**
 * A project that passes pre-review is closed to the unit, and the year's summary cannot go out without its goals (R07):
 * so goals that are still owed keep it from passing.
 */
export const qualifiedGoalsComplete: Rule<'content' | 'preReview'> = {
  id: 'P04',
  title: '预审合格的项目绩效目标齐备',
  article: OFFICE_POLICY,
  sentence: '预审合格的项目列入年度资金汇总表，其绩效目标应当在出具预审意见书前补齐',
  kind: 'block',
  check({ content, preReview }) {
    if (preReview.conclusion !== 'qualified') return notApplicable('结论不是“预审合格”。');
    const missing = missingGoals(content.goals);
    return missing.length === 0
      ? pass
      : fail(`${missing.join('；')}。`, '请将结论改为“完善需求方案”，由建设单位补齐绩效目标后再次申报。');
  },
};
