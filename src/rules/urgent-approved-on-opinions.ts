import { formatChineseDate } from '../domain/dates.ts';
import { AGREEMENTS } from '../domain/glossary-of-records.ts';
import { latestOf } from '../domain/records/project-file.ts';
import { decidedAmountFault } from './decided-amount.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { URGENT_SENTENCE } from './urgent-applied.ts';

/** The district government agrees to an urgent project on the opinions of the office and the finance bureau, with an amount. */
export const urgentApprovedOnOpinions: Rule<'record' | 'stepDate' | 'file', 'urgentApproval'> = {
  id: 'R19',
  title: '办公室会同区财政局出具意见后经区政府同意',
  article: '四（三）',
  sentence: URGENT_SENTENCE,
  kind: 'block',
  check({ record: { fields }, stepDate, file }) {
    const { agreement, amount } = fields;
    const agreed = agreement === 'agree';
    const opinions = latestOf(file, 'urgentOpinions');
    const amountFault = decidedAmountFault({
      agreed,
      said: `审批结果为“${AGREEMENTS[agreement]}”`,
      amountName: '同意金额',
      amount,
    });
    const faults = [
      ...(agreed && !opinions ? ['没有登记办公室会同区财政局出具的意见'] : []),
      ...(opinions && opinions.on > stepDate
        ? [`审批日期 ${formatChineseDate(stepDate)} 早于意见出具日期 ${formatChineseDate(opinions.on)}`]
        : []),
      ...(amountFault === null ? [] : [amountFault]),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请先办理“会同出具紧急项目意见”，再按批示或批复登记审批结果和同意金额。');
  },
};
