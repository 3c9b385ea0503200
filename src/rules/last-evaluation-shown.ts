import { formatChineseDate } from '../domain/dates.ts';
import { EVALUATION_GRADES } from '../domain/glossary-of-records.ts';
import { formatTenths } from '../domain/tenths.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable } from './rule.ts';

/** How the unit's last project did is put beside its next declaration and its review. */
export const lastEvaluationShown: Rule<'lastEvaluation'> = {
  id: 'R34',
  title: '建设单位上次绩效评价',
  article: '六（三）',
  sentence: '绩效评价纳入区智慧电子政务考核中，作为下一年信息化项目审查参考依据',
  kind: 'record',
  check({ lastEvaluation }) {
    const last = lastEvaluation();
    if (last === null) return notApplicable('该建设单位的项目没有绩效评价记录。');
    const { projectName, evaluatedOn, score, grade } = last;
    return fail(
      `该建设单位最近一次绩效评价：${formatChineseDate(evaluatedOn)}，项目“${projectName}”得 ${formatTenths(score)} 分，等级为“${EVALUATION_GRADES[grade]}”。`,
      '请在审查中作为参考。',
    );
  },
};
