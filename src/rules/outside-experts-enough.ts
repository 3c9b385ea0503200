import { isExpert } from './panel-facts.ts';
import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

/** Enough of a panel's experts come from outside the district. */
export const outsideExpertsEnough: Rule<'record' | 'policy', 'reviewMeeting'> = {
  id: 'P14',
  title: '区外专家比例足够',
  article: OFFICE_POLICY,
  sentence: '评审专家组的专家和第三方机构中，区外的不得低于办公室设定的比例',
  kind: 'block',
  check({ record: { fields }, policy }) {
    const experts = fields.members.filter(isExpert);
    if (experts.length === 0) return notApplicable('专家组中没有专家或第三方机构。');
    const outside = experts.filter((member) => member.outside).length;
    if (outside * 100 >= experts.length * policy.outsidePercent) return pass;
    const needed = Math.ceil((experts.length * policy.outsidePercent) / 100);
    return fail(
      `专家和第三方机构共 ${String(experts.length)} 名，其中区外 ${String(outside)} 名，低于 ${String(policy.outsidePercent)}%。`,
      `请使区外的专家和第三方机构不少于 ${String(needed)} 名。`,
    );
  },
};
