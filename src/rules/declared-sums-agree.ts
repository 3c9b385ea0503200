import { fen, formatYuan } from '../domain/money.ts';
import { declaredAmount, fundedAmount } from '../domain/project.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** What is asked for equals what the sources bear, to the fen. */
export const declaredSumsAgree: Rule<'content'> = {
  id: 'P02',
  title: '申报金额与资金来源一致',
  article: OFFICE_POLICY,
  sentence: '建设内容合计与资金来源合计应当一致，精确到分',
  kind: 'block',
  check({ content }) {
    const declared = declaredAmount(content);
    const funded = fundedAmount(content);
    if (declared === 0) return fail('申报金额为 0。', '请填写建设内容的数量和单价。');
    if (declared === funded) return pass;
    const difference = formatYuan(fen(Math.abs(declared - funded)));
    return fail(
      `建设内容合计 ${formatYuan(declared)} 元，资金来源合计 ${formatYuan(funded)} 元，相差 ${difference} 元。`,
      '请核对建设内容清单和资金来源，使两者相等。',
    );
  },
};
