import { formatChineseDate } from '../domain/dates.ts';
import type { MonitoringPeriod } from '../domain/monitoring-periods.ts';
import { unreportedPeriods } from '../domain/monitoring-periods.ts';
import { timelinessOf } from '../domain/timeliness.ts';
import { countWorkingDays } from '../domain/working-days.ts';
import { latenessOf } from './lateness.ts';
import { withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What R24 rests on (办法五（四）). */
export const MONITORING_SENTENCE =
  '项目建设单位应定期对项目绩效目标实现程度和预算执行进度开展“双监控”，并向领导小组办公室和区财政局报送绩效监控报告';

/** `2026年1月1日至2026年6月30日`. */
export function periodText({ from, to }: MonitoringPeriod): string {
  return `${formatChineseDate(from)}至${formatChineseDate(to)}`;
}

/** The report on a period goes to the office and the finance bureau, soon after the period is over. */
export const monitoringReported: Rule<'record' | 'file' | 'policy' | 'calendar', 'monitoringReport'> = {
  id: 'R24',
  title: '绩效监控报告按期报送',
  article: '五（四）',
  sentence: MONITORING_SENTENCE,
  kind: 'warn',
  check: withinLaterRules(({ record: { fields }, file, policy, calendar }) => {
    const { reportedOn, periodFrom, periodTo } = fields;
    const late = unreportedPeriods(file, policy.monitoringMonths, reportedOn)
      .filter(({ from, to }) => periodFrom <= to && periodTo >= from)
      .flatMap((period) => {
        const count = countWorkingDays(period.to, policy.monitoringGraceDays, calendar);
        const done = `报送日期为 ${formatChineseDate(reportedOn)}`;
        const said = latenessOf(timelinessOf(count, reportedOn, calendar), { toDo: '报送', done });
        return said === null ? [] : [`${periodText(period)}的报告${said}`];
      });
    const faults = [
      ...late,
      ...(fields.toOffice ? [] : ['报告未报领导小组办公室']),
      ...(fields.toFinance ? [] : ['报告未报区财政局']),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请督促建设单位按期向办公室和区财政局报送，或说明情况。');
  }),
};
