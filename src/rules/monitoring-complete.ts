import { unreportedPeriods } from '../domain/monitoring-periods.ts';
import { withinLaterRules } from './limited-by-budget.ts';
import { MONITORING_SENTENCE, periodText } from './monitoring-reported.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';

/** At the acceptance every period that is over has its monitoring report. */
export const monitoringComplete: Rule<'file' | 'policy' | 'stepDate'> = {
  id: 'R24',
  title: '各期绩效监控报告齐备',
  article: '五（四）',
  sentence: MONITORING_SENTENCE,
  kind: 'warn',
  check: withinLaterRules(({ file, policy, stepDate }) => {
    if (!file.records.some(({ kind }) => kind === 'implementationStart')) return notApplicable('没有登记开工。');
    const missing = unreportedPeriods(file, policy.monitoringMonths, stepDate).map(periodText);
    if (missing.length === 0) return pass;
    return fail(`${missing.join('、')}没有绩效监控报告。`, '请督促建设单位补报，或说明情况。');
  }),
};
