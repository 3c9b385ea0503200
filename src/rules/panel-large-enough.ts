import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** A panel has at least as many members as the office settled. */
export const panelLargeEnough: Rule<'record' | 'policy', 'reviewMeeting'> = {
  id: 'P10',
  title: '评审专家组人数足够',
  article: OFFICE_POLICY,
  sentence: '评审专家组的人数不得少于办公室设定的最少人数',
  kind: 'block',
  check({ record: { fields }, policy }) {
    const count = fields.members.length;
    if (count >= policy.panelMinimum) return pass;
    const short = policy.panelMinimum - count;
    return fail(
      `评审专家组共 ${String(count)} 人，少于 ${String(policy.panelMinimum)} 人。`,
      `请至少补充 ${String(short)} 名成员。`,
    );
  },
};
