import { formatYuan } from '../domain/money.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** No project is suggested for more than it was reviewed at. */
export const suggestedWithinReview: Rule<'inclusion'> = {
  id: 'P11',
  title: '建议金额不超过审定金额',
  article: OFFICE_POLICY,
  sentence: '项目入库草案的建议金额不得超过该项目的审定金额，精确到分',
  kind: 'block',
  check({ inclusion: { entries } }) {
    const over = entries.flatMap(({ code, name, amount, reviewed }) =>
      reviewed !== null && amount > reviewed
        ? [`“${code} ${name}”建议 ${formatYuan(amount)} 元，审定 ${formatYuan(reviewed)} 元`]
        : [],
    );
    return over.length === 0 ? pass : fail(`${over.join('；')}。`, '请将建议金额改为不超过审定金额的数。');
  },
};
