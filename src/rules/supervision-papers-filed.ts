import { formatChineseDate } from '../domain/dates.ts';
import { recordsOf } from '../domain/records/project-file.ts';
import { belowLimit, withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { SUPERVISION_SENTENCE } from './supervisor-named.ts';

/** The supervision's papers are with the office before the acceptance. */
export const supervisionPapersFiled: Rule<'file' | 'policy' | 'stepDate'> = {
  id: 'R25',
  title: '监理材料已提交',
  article: '五（四）',
  sentence: SUPERVISION_SENTENCE,
  kind: 'block',
  check: withinLaterRules(({ file, policy, stepDate }) => {
    const tooSmall = belowLimit({ file, policy }, policy.supervisionLimit);
    if (tooSmall) return tooSmall;
    if (recordsOf(file, 'supervisionPaper').some(({ on }) => on <= stepDate)) return pass;
    return fail(
      `截至验收日期 ${formatChineseDate(stepDate)} 没有提交监理材料。`,
      '请由建设单位提交监理总结报告等材料，登记“提交监理材料”后再组织验收。',
    );
  }),
};
