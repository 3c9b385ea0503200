import { formatChineseDate } from '../domain/dates.ts';
import { recordsOf } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** The clock of the pre-review stops only as often as the office allows (R09); a further request lets it run on. */
export const supplementStopsClock: Rule<'file' | 'policy'> = {
  id: 'P22',
  title: '补充资料停表次数',
  article: OFFICE_POLICY,
  sentence: '一次申报中，通知补充资料在办公室设定的次数以内停止计算预审期限，超过次数的不再停止计算',
  kind: 'warn',
  check({ file, policy }) {
    const before = recordsOf(file, 'supplementRequest');
    if (before.length < policy.pausesAllowed) return pass;
    const days = before.map(({ on }) => formatChineseDate(on)).join('、');
    return fail(
      before.length === 0
        ? '办公室没有允许停表，本次通知不停止计算预审期限。'
        : `本次申报已于 ${days} 通知补充资料，可以停表 ${String(policy.pausesAllowed)} 次，本次通知不再停表，预审期限继续计算。`,
      '请尽量一次性告知需补充的资料；确需再次通知的，说明理由。',
    );
  },
};
