import { recordsOf } from '../domain/records/project-file.ts';
import { CEILING_SENTENCE } from './ceiling-fixed-jointly.ts';
import { belowLimit } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** Nothing is awarded before its ceiling is fixed. */
export const ceilingFixed: Rule<'file' | 'policy'> = {
  id: 'R21',
  title: '采购最高限价已确定',
  article: '五（二）',
  sentence: CEILING_SENTENCE,
  kind: 'block',
  check({ file, policy }) {
    const small = belowLimit({ file, policy }, policy.procurementLimit);
    if (small) return small;
    if (recordsOf(file, 'priceCeiling').length > 0) return pass;
    return fail('采购最高限价尚未确定。', '请先办理“确定采购最高限价”。');
  },
};
