import { formatChineseDate } from '../domain/dates.ts';
import { recordsOf } from '../domain/records/project-file.ts';
import { CHANGE_SENTENCE } from './change-after-issue.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** A change speaks about a year whose budget was issued before it. */
export const changedYearIssued: Rule<'record' | 'file', 'changeApplication'> = {
  id: 'R18',
  title: '变更的预算年度已下达预算',
  article: '四（三）',
  sentence: CHANGE_SENTENCE,
  kind: 'block',
  check({ record: { fields }, file }) {
    const year = String(fields.year);
    const issue = recordsOf(file, 'budgetIssue').find((each) => each.fields.year === fields.year);
    if (!issue) return fail(`该项目 ${year} 年的预算没有下达。`, '请核对预算年度，选择预算已下达的年度。');
    if (issue.on <= fields.appliedOn) return pass;
    return fail(
      `申报日期 ${formatChineseDate(fields.appliedOn)} 早于 ${year} 年预算下达日期 ${formatChineseDate(issue.on)}。`,
      '请核对日期。',
    );
  },
};
