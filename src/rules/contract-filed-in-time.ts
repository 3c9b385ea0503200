import { formatChineseDate } from '../domain/dates.ts';
import { recordById } from '../domain/records/project-file.ts';
import { timelinessOf } from '../domain/timeliness.ts';
import { countWorkingDays } from '../domain/working-days.ts';
import { latenessOf } from './lateness.ts';
import { withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** A contract is filed with the office within five working days of signing; lateness goes to the evaluation. */
export const contractFiledInTime: Rule<'record' | 'file' | 'policy' | 'calendar', 'contractFiling'> = {
  id: 'R22',
  title: '合同签订后 5 个工作日内备案',
  article: '五（三）',
  sentence: '合同签订后5个工作日内需向领导小组办公室备案',
  kind: 'warn',
  check: withinLaterRules(({ record, file, policy, calendar }) => {
    const contract = recordById(file, 'contract', record.fields.contract);
    if (!contract) return notApplicable('没有选定合同。');
    const { filedOn } = record.fields;
    const count = countWorkingDays(contract.on, policy.filingDays, calendar);
    const late = latenessOf(timelinessOf(count, filedOn, calendar), {
      toDo: '备案',
      done: `备案日期为 ${formatChineseDate(filedOn)}`,
    });
    if (late === null) return pass;
    return fail(`${late}。`, '请说明逾期的原因，放假通知尚未录入的先在“工作日历”中录入；备案情况将纳入项目绩效评价。');
  }),
};
