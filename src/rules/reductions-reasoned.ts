import { fen, formatYuan } from '../domain/money.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** Money that the review takes from an item has its reason. */
export const reductionsReasoned: Rule<'record', 'reviewConclusion'> = {
  id: 'P20',
  title: '核减金额有理由',
  article: OFFICE_POLICY,
  sentence: '审定金额低于申报金额的，应当逐项写明核减理由',
  kind: 'block',
  check({ record: { fields } }) {
    const open = fields.items.flatMap(({ name, declared, reviewed, reason }) =>
      reviewed < declared && reason.trim() === '' ? [`“${name}”核减 ${formatYuan(fen(declared - reviewed))} 元`] : [],
    );
    if (open.length === 0) return pass;
    return fail(`${open.join('、')}，没有理由。`, '请在“逐项审定金额”中填写核减理由。');
  },
};
