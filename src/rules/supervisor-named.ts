import { belowLimit, withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What R25 rests on (办法五（四）). */
export const SUPERVISION_SENTENCE =
  '经费预算100万元以上的信息化项目，由项目建设单位落实项目监理，并向领导小组办公室提交项目监理相关材料';

/** A project of 100万元 and more begins with a supervisor. */
export const supervisorNamed: Rule<'record' | 'file' | 'policy', 'implementationStart'> = {
  id: 'R25',
  title: '落实项目监理',
  article: '五（四）',
  sentence: SUPERVISION_SENTENCE,
  kind: 'block',
  check: withinLaterRules(({ record: { fields }, file, policy }) => {
    const tooSmall = belowLimit({ file, policy }, policy.supervisionLimit);
    if (tooSmall) return tooSmall;
    if (fields.supervisor.trim() !== '') return pass;
    return fail('没有填写监理单位。', '请由建设单位落实项目监理，填写监理单位后再登记开工。');
  }),
};
