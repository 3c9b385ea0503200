import { formatChineseDate } from '../domain/dates.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** Nothing happens before the declaration it belongs to. */
export const datesInOrder: Rule<'stepDate' | 'file'> = {
  id: 'P07',
  title: '日期先后合理',
  article: OFFICE_POLICY,
  sentence: '办理日期不得早于本次申报日期，预审后的环节不得早于预审意见书出具日期',
  kind: 'block',
  check({ stepDate, file }) {
    const earliest = file.preReview?.issuedOn ?? file.declarations.at(-1)?.declaredOn;
    if (earliest === undefined || stepDate >= earliest) return pass;
    return fail(
      `办理日期为 ${formatChineseDate(stepDate)}，早于${file.preReview ? '预审意见书出具日期' : '申报日期'} ${formatChineseDate(earliest)}。`,
      '请核对日期。',
    );
  },
};
