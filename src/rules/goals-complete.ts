import { missingGoals } from '../domain/performance-goals.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** The performance goals are there and complete before the finance bureau gets the project. */
export const goalsComplete: Rule<'content'> = {
  id: 'R07',
  title: '绩效目标齐备',
  article: '四（一）',
  sentence: '在年底向区财政局申报次年部门预算时，编制信息化项目绩效目标',
  kind: 'block',
  check({ content }) {
    const missing = missingGoals(content.goals);
    return missing.length === 0 ? pass : fail(`${missing.join('；')}。`, '请在项目登记表的“绩效目标”中补齐。');
  },
};
