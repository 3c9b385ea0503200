import { daysBetween, formatChineseDate } from '../domain/dates.ts';
import { recordById } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, pass } from './rule.ts';
import { RECTIFICATION_SENTENCE } from './serious-flaw-followed-up.ts';

/** What was ordered to be rectified is closed by the day that was set. */
export const rectifiedInTime: Rule<'record' | 'file', 'rectificationClosed'> = {
  id: 'R32',
  title: '整改按期完成',
  article: '六（一）',
  sentence: RECTIFICATION_SENTENCE,
  kind: 'warn',
  check({ record: { fields }, file }) {
    const order = recordById(file, 'rectificationOrder', fields.order);
    if (!order) return notApplicable('没有选定整改通知。');
    const { dueOn } = order.fields;
    if (fields.closedOn <= dueOn) return pass;
    return fail(
      `整改期限为 ${formatChineseDate(dueOn)}，销号日期为 ${formatChineseDate(fields.closedOn)}，` +
        `逾期 ${String(daysBetween(dueOn, fields.closedOn))} 天。`,
      '请说明逾期的原因。',
    );
  },
};
