import { withinLaterRules } from './limited-by-budget.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** Work begins once the unit has named who is responsible for it. */
export const responsiblePersonNamed: Rule<'record' | 'file' | 'policy', 'implementationStart'> = {
  id: 'R23',
  title: '落实专人负责项目建设',
  article: '五（四）',
  sentence: '项目建设单位要落实专人负责项目建设，统筹做好项目各项管理工作',
  kind: 'block',
  check: withinLaterRules(({ record: { fields } }) => {
    if (fields.responsiblePerson.trim() !== '') return pass;
    return fail('没有填写负责项目建设的专人。', '请由建设单位明确项目负责人，填写后再登记开工。');
  }),
};
