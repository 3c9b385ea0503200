import type { IsoDate } from '../domain/dates.ts';
import { formatChineseDate } from '../domain/dates.ts';
import type { ProjectFile, ProjectRecord } from '../domain/records/project-file.ts';
import { recordsOf } from '../domain/records/project-file.ts';
import { timelinessOf } from '../domain/timeliness.ts';
import { countWorkingDays } from '../domain/working-days.ts';
import { latenessOf } from './lateness.ts';
import { withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';
import type { RuleFacts } from './rule-facts.ts';

function firstFiling(file: ProjectFile, contract: ProjectRecord<'contract'>): IsoDate | undefined {
  const filings = recordsOf(file, 'contractFiling').filter(({ fields }) => fields.contract === contract.id);
  return filings.map(({ on }) => on).toSorted()[0];
}

function lateFilings({
  file,
  policy,
  calendar,
  stepDate,
}: Pick<RuleFacts, 'file' | 'policy' | 'calendar' | 'stepDate'>) {
  return recordsOf(file, 'contract').flatMap((contract) => {
    const filedOn = firstFiling(file, contract);
    const timeliness = timelinessOf(
      countWorkingDays(contract.on, policy.filingDays, calendar),
      filedOn ?? stepDate,
      calendar,
    );
    const done = filedOn === undefined ? '至今未备案' : `备案日期为 ${formatChineseDate(filedOn)}`;
    const late = latenessOf(timeliness, { toDo: '备案', done }) ?? (filedOn === undefined ? '尚未备案' : null);
    return late === null ? [] : [`合同 ${contract.fields.contractNumber} ${late}`];
  });
}

/** How each contract was filed is put before the evaluation. */
export const contractFilingsToEvaluation: Rule<'file' | 'policy' | 'calendar' | 'stepDate'> = {
  id: 'R22',
  title: '合同备案情况纳入绩效评价',
  article: '五（三）',
  sentence: '合同备案情况纳入项目绩效评价',
  kind: 'record',
  check: withinLaterRules(({ file, policy, calendar, stepDate }) => {
    if (recordsOf(file, 'contract').length === 0) return notApplicable('没有合同。');
    const late = lateFilings({ file, policy, calendar, stepDate });
    return late.length === 0 ? pass : fail(`${late.join('；')}。`, '请在评价的“合同备案情况”中载明。');
  }),
};
