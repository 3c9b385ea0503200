import { unsettledLowUses } from '../domain/unsettled-low-uses.ts';
import { LOW_USE_SENTENCE, lowUseText } from './low-use-text.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What was measured as hardly used has been adjusted or reclaimed since. */
export const lowUseSettled: Rule<'file' | 'policy'> = {
  id: 'R28',
  title: '低利用率资源已调配或收回',
  article: '五（六）',
  sentence: LOW_USE_SENTENCE,
  kind: 'warn',
  check({ file, policy }) {
    const low = unsettledLowUses(file, policy);
    if (low.length === 0) return pass;
    return fail(
      `${low.map(lowUseText).join('；')}，低于 ${String(policy.lowUsePercent)}%，尚未调配或收回。`,
      '请先办理“调配或收回资源”，或说明保留的理由。',
    );
  },
};
