import { formatChineseDate } from '../domain/dates.ts';
import { INCLUSION_SENTENCE } from './inclusion-decided.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** The leading group's decision is recorded once for every project that was put to it; each is judged on its own file. */
export const inclusionDraftDecided: Rule<'inclusion' | 'inclusionDecisions' | 'submittedOn' | 'stepDate'> = {
  id: 'R16',
  title: '领导小组逐项研究明确',
  article: '四（三）',
  sentence: INCLUSION_SENTENCE,
  kind: 'block',
  check({ inclusion, inclusionDecisions, submittedOn, stepDate }) {
    const faults = inclusion.entries
      .filter((entry) => inclusionDecisions.filter(({ projectId }) => projectId === entry.projectId).length !== 1)
      .map(({ code, name }) => `“${code} ${name}”没有唯一的决定`);
    if (stepDate < submittedOn) faults.push(`研究日期早于提交日期 ${formatChineseDate(submittedOn)}`);
    return faults.length === 0 ? pass : fail(`${faults.join('；')}。`, '请按会议纪要逐项登记决定。');
  },
};
