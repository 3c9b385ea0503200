import { lowUses } from '../domain/low-use.ts';
import { LOW_USE_SENTENCE, lowUseText } from './low-use-text.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** A resource that is measured as hardly used is to be adjusted or reclaimed. */
export const lowUseActedOn: Rule<'record' | 'policy', 'resourceUsage'> = {
  id: 'R28',
  title: '低利用率资源应予调配或收回',
  article: '五（六）',
  sentence: LOW_USE_SENTENCE,
  kind: 'warn',
  check({ record, policy }) {
    const low = lowUses([record], policy);
    if (low.length === 0) return pass;
    return fail(
      `${low.map(lowUseText).join('；')}，低于 ${String(policy.lowUsePercent)}%。`,
      '请随后办理“调配或收回资源”，或说明保留的理由。',
    );
  },
};
