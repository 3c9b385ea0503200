import { daysBetween, formatChineseDate, yearOf } from '../domain/dates.ts';
import { preReviewCount } from '../domain/pre-review-clock.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** The pre-review letter goes out within five working days of the declaration. */
export const preReviewInTime: Rule<'declaredOn' | 'stepDate' | 'calendar' | 'policy' | 'file'> = {
  id: 'R09',
  title: '预审在 5 个工作日内办结',
  article: '四（二）',
  sentence: '在项目申报后5个工作日内，由领导小组办公室对项目实施方案进行预审',
  kind: 'warn',
  check({ declaredOn, stepDate, calendar, policy, file }) {
    const { due, paused, days } = preReviewCount(declaredOn, file, policy, calendar);
    if (paused) return pass;
    if (due === null) {
      // Even if every unknown day up to then is worked, the limit is not passed: in time whatever the notice will say.
      const known = days.findLast(({ number }) => number !== null);
      const atMost = (known?.number ?? 0) + daysBetween(days.at(-2)?.date ?? declaredOn, stepDate);
      if (atMost <= policy.preReviewDays) return pass;
      const year = yearOf(days.at(-1)?.date ?? declaredOn);
      return fail(
        `${String(year)} 年的放假通知尚未录入，不能判断是否按期。`,
        '通知已公布的，请在“工作日历”中录入；尚未公布的，请说明办理情况。',
      );
    }
    if (stepDate <= due) return pass;
    return fail(
      `应于 ${formatChineseDate(due)} 前办结，出具日期为 ${formatChineseDate(stepDate)}，已超期。`,
      '请说明超期的理由。',
    );
  },
};
