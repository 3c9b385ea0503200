import { INCLUSION_DECISIONS } from '../domain/glossary-of-records.ts';
import { decidedAmountFault } from './decided-amount.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What R16 rests on (办法四（三）). */
export const INCLUSION_SENTENCE = '项目入库草案经提交领导小组研究明确后排入项目库';

/** The leading group's decision is clear: an amount where it agreed, none where it did not. */
export const inclusionDecided: Rule<'record', 'inclusionDecision'> = {
  id: 'R16',
  title: '领导小组研究决定明确',
  article: '四（三）',
  sentence: INCLUSION_SENTENCE,
  kind: 'block',
  check({ record: { fields } }) {
    const { decision, amount } = fields;
    const fault = decidedAmountFault({
      agreed: decision === 'agree',
      said: `决定为“${INCLUSION_DECISIONS[decision]}”`,
      amountName: '入库金额',
      amount,
    });
    return fault === null ? pass : fail(`${fault}。`, '请按会议纪要登记决定和入库金额。');
  },
};
