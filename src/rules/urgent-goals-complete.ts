import { missingGoals } from '../domain/performance-goals.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/**
 * An urgent project skips the pre-review, after which other projects owe no goals any more (P04). Once it is agreed to,
 * nobody can declare it again, and without goals no money is asked for it (R07): so they are there beforehand.
 */
export const urgentGoalsComplete: Rule<'content'> = {
  id: 'P24',
  title: '突发紧急项目绩效目标齐备',
  article: OFFICE_POLICY,
  sentence: '突发紧急项目不经预审，其绩效目标应当在按突发紧急项目办理前补齐',
  kind: 'block',
  check({ content }) {
    const missing = missingGoals(content.goals);
    if (missing.length === 0) return pass;
    return fail(`${missing.join('；')}。`, '请登记撤回申报，由建设单位补齐绩效目标后再次申报，再按突发紧急项目办理。');
  },
};
