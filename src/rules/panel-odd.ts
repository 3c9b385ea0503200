import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

/** A panel cannot be tied. */
export const panelOdd: Rule<'record' | 'policy', 'reviewMeeting'> = {
  id: 'P13',
  title: '评审专家组人数为单数',
  article: OFFICE_POLICY,
  sentence: '评审专家组的人数应当为单数',
  kind: 'block',
  check({ record: { fields }, policy }) {
    if (!policy.panelOdd) return notApplicable('办公室没有要求单数。');
    const count = fields.members.length;
    if (count % 2 === 1) return pass;
    return fail(`评审专家组共 ${String(count)} 人，为双数。`, '请增加或减少一名成员。');
  },
};
