import { formatChineseDate, yearOf } from '../domain/dates.ts';
import { reaches } from '../domain/office-policy.ts';
import { recordById } from '../domain/records/project-file.ts';
import { countWorkingDays, workingDaysBetween } from '../domain/working-days.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** A contract is filed with the office within five working days of signing; lateness goes to the evaluation. */
export const contractFiledInTime: Rule<'record' | 'file' | 'ledger' | 'policy' | 'calendar', 'contractFiling'> = {
  id: 'R22',
  title: '合同签订后 5 个工作日内备案',
  article: '五（三）',
  sentence: '合同签订后5个工作日内需向领导小组办公室备案',
  kind: 'warn',
  check({ record, file, ledger, policy, calendar }) {
    const contract = recordById(file, 'contract', record.fields.contract);
    if (!contract) return notApplicable('没有选定合同。');
    if (policy.laterRulesLimited && !reaches(ledger.arranged, policy.procurementLimit, policy)) {
      return notApplicable('经费预算未达到 50 万元以上的限额。');
    }
    const { filedOn } = record.fields;
    const { due, days } = countWorkingDays(contract.on, policy.filingDays, calendar);
    if (due === null) {
      const year = yearOf(days.at(-1)?.date ?? contract.on);
      return fail(`${String(year)} 年的放假通知尚未录入，不能判断是否按期。`, '请在“工作日历”中录入通知，或说明情况。');
    }
    if (filedOn <= due) return pass;
    const late = workingDaysBetween(due, filedOn, calendar);
    const howLate = late === null ? '' : ` ${String(late)} 个工作日`;
    return fail(
      `应于 ${formatChineseDate(due)} 前备案，备案日期为 ${formatChineseDate(filedOn)}，逾期${howLate}。`,
      '请说明逾期的原因；备案情况将纳入项目绩效评价。',
    );
  },
};
