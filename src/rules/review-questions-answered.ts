import type { RecordFields } from '../domain/records/record-kinds.ts';
import { RECORDS } from '../domain/records/record-kinds.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

const QUESTIONS = [
  'necessity',
  'scale',
  'planning',
  'cost',
  'sharing',
  'performance',
] as const satisfies readonly (keyof RecordFields<'reviewConclusion'>)[];

/** A conclusion answers all that the panel is asked, with the opinion on the performance. */
export const reviewQuestionsAnswered: Rule<'record', 'reviewConclusion'> = {
  id: 'R13',
  title: '审查内容逐项作出结论',
  article: '四（二）',
  sentence:
    '对整个项目是否符合全区数据资源统一规划和年度实施任务等要求、经费是否合理、数据资源是否归集与共享等方面进行审查，对项目建设内容、预算等提出绩效评估意见',
  kind: 'block',
  check({ record: { fields } }) {
    const open = QUESTIONS.filter((question) => fields[question].trim() === '');
    if (open.length === 0) return pass;
    const labels = open.map((question) => `“${RECORDS.reviewConclusion.fields[question].label}”`);
    return fail(`${labels.join('、')}没有填写。`, '请按评审专家组的意见逐项填写。');
  },
};
