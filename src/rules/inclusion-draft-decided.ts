import { formatChineseDate } from '../domain/dates.ts';
import { INCLUSION_DECISIONS } from '../domain/glossary-of-records.ts';
import type { DecidedEntry } from '../domain/inclusion-draft.ts';
import { decidedAmountFault } from './decided-amount.ts';
import { INCLUSION_SENTENCE } from './inclusion-decided.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

function amountFault({ decision, amount }: DecidedEntry): string | null {
  return decidedAmountFault({
    agreed: decision === 'agree',
    said: `决定为“${INCLUSION_DECISIONS[decision]}”`,
    amountName: '入库金额',
    amount,
  });
}

/** The leading group's decision is recorded for every project that was put to it, with an amount where it agreed. */
export const inclusionDraftDecided: Rule<'inclusion' | 'inclusionDecisions' | 'submittedOn' | 'stepDate'> = {
  id: 'R16',
  title: '领导小组逐项研究明确',
  article: '四（三）',
  sentence: INCLUSION_SENTENCE,
  kind: 'block',
  check({ inclusion, inclusionDecisions, submittedOn, stepDate }) {
    const faults = inclusion.entries.flatMap(({ projectId, code, name }) => {
      const given = inclusionDecisions.filter((entry) => entry.projectId === projectId);
      const [decided] = given;
      const fault = decided === undefined || given.length > 1 ? '没有唯一的决定' : amountFault(decided);
      return fault === null ? [] : [`“${code} ${name}”${fault}`];
    });
    if (stepDate < submittedOn) faults.push(`研究日期早于提交日期 ${formatChineseDate(submittedOn)}`);
    return faults.length === 0 ? pass : fail(`${faults.join('；')}。`, '请按会议纪要逐项登记决定和金额。');
  },
};
