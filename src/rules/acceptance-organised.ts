import { withinLaterRules } from './limited-by-budget.ts';
import { isExpert } from './panel-facts.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** The office organises the acceptance, and experts judge it. */
export const acceptanceOrganised: Rule<'record' | 'file' | 'policy', 'acceptance'> = {
  id: 'R26',
  title: '由办公室统一组织专家验收',
  article: '五（五）',
  sentence: '信息化项目建设完成后，项目建设单位应及时报请领导小组办公室组织竣工验收，由领导小组办公室统一组织专家验收',
  kind: 'block',
  check: withinLaterRules(({ record: { fields } }) => {
    const faults = [
      ...(fields.organisedByOffice ? [] : ['验收不是由领导小组办公室统一组织']),
      ...(fields.experts.some(isExpert) ? [] : ['验收人员中没有专家或第三方机构']),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请由领导小组办公室统一组织至少一名专家或一家第三方机构验收。');
  }),
};
