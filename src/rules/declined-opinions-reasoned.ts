import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** An expert's opinion that is not adopted has its reason. */
export const declinedOpinionsReasoned: Rule<'record', 'reviewConclusion'> = {
  id: 'P19',
  title: '不采纳的专家意见有理由',
  article: OFFICE_POLICY,
  sentence: '专家意见不采纳的，应当写明不采纳的理由',
  kind: 'block',
  check({ record: { fields } }) {
    const open = fields.adoptions.filter(({ adoption, reason }) => adoption === 'declined' && reason.trim() === '');
    if (open.length === 0) return pass;
    const whose = open.map(({ member, opinion }) => `${member}的意见“${opinion}”`);
    return fail(`${whose.join('、')}未采纳，没有理由。`, '请在“专家意见采纳情况”中逐条填写不采纳的理由。');
  },
};
