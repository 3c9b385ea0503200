import { fen, formatYuan, sumFen } from '../domain/money.ts';
import { recordById, recordsOf } from '../domain/records/project-file.ts';
import { CEILING_SENTENCE } from './ceiling-fixed-jointly.ts';
import { belowLimit } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What is awarded under one ceiling stays together within it. */
export const awardWithinCeiling: Rule<'record' | 'file' | 'policy', 'award'> = {
  id: 'R21',
  title: '成交金额不超过采购最高限价',
  article: '五（二）',
  sentence: CEILING_SENTENCE,
  kind: 'block',
  check({ record: { fields }, file, policy }) {
    const small = belowLimit({ file, policy }, policy.procurementLimit);
    if (small) return small;
    const ceiling = recordById(file, 'priceCeiling', fields.ceiling);
    if (!ceiling) return fail('没有选定采购最高限价。', '请选定本次成交所依据的采购最高限价。');
    const limit = ceiling.fields.amount;
    const others = recordsOf(file, 'award').filter((award) => award.fields.ceiling === ceiling.id);
    const awarded = sumFen([...others.map((award) => award.fields.amount), fields.amount]);
    if (awarded <= limit) return pass;
    const together = others.length === 0 ? '成交金额' : `该限价下 ${String(others.length + 1)} 次成交合计`;
    return fail(
      `${together} ${formatYuan(awarded)} 元，超过采购最高限价 ${formatYuan(limit)} 元，` +
        `超出 ${formatYuan(fen(awarded - limit))} 元。`,
      '请核对成交金额和所选的限价；成交确已超过限价的，应当重新采购。',
    );
  },
};
