import { belowLimit } from './limited-by-budget.ts';
import { isExpert } from './panel-facts.ts';
import { REQUIREMENTS_SENTENCE } from './requirements-confirmed.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';
import { tenderDeviations } from './tender-facts.ts';

/** Experts confirm the tender requirements, and as conforming only when nothing departs from the review. */
export const requirementsConformToReview: Rule<'record' | 'file' | 'policy', 'tenderRequirements'> = {
  id: 'R20',
  title: '招标需求经专家确认并与审定意见一致',
  article: '五（一）',
  sentence: REQUIREMENTS_SENTENCE,
  kind: 'block',
  check({ record: { fields }, file, policy }) {
    const small = belowLimit({ file, policy }, policy.procurementLimit);
    if (small) return small;
    if (!fields.experts.some(isExpert)) {
      return fail('确认人员中没有专家或第三方机构。', '请由领导小组办公室组织至少一名专家或一家第三方机构确认。');
    }
    if (fields.conclusion === 'deviating') return pass;
    const faults = tenderDeviations(file, fields);
    if (faults.length === 0) return pass;
    return fail(
      `${faults.join('；')}，确认结论不能为“符合”。`,
      '请由建设单位修改招标需求后再确认；不修改的，确认结论选“不符合”，不得实施采购。',
    );
  },
};
