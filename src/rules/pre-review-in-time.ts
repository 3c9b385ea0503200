import { formatChineseDate } from '../domain/dates.ts';
import { preReviewCount } from '../domain/pre-review-clock.ts';
import { timelinessOf } from '../domain/timeliness.ts';
import { latenessOf } from './lateness.ts';
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
    const timeliness = timelinessOf(preReviewCount(declaredOn, file, policy, calendar), stepDate, calendar);
    const late = latenessOf(timeliness, { toDo: '办结', done: `出具日期为 ${formatChineseDate(stepDate)}` });
    if (late === null) return pass;
    return timeliness.result === 'unknown'
      ? fail(`${late}。`, '通知已公布的，请在“工作日历”中录入；尚未公布的，请说明办理情况。')
      : fail(`${late}。`, '请说明超期的理由。');
  },
};
