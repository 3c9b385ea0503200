import type { Rule } from './rule.ts';
import { fail, notApplicable, OFFICE_POLICY, pass } from './rule.ts';

/** Whoever has to revise a scheme is told what. */
export const revisionsNamed: Rule<'record', 'reviewConclusion'> = {
  id: 'P18',
  title: '修改后通过的写明修改要求',
  article: OFFICE_POLICY,
  sentence: '审查结论为“修改后通过”的，应当写明修改要求',
  kind: 'block',
  check({ record: { fields } }) {
    if (fields.conclusion !== 'revise') return notApplicable('结论不是“修改后通过”。');
    if (fields.revisions.trim() !== '') return pass;
    return fail('结论为“修改后通过”，没有写明修改要求。', '请在“修改要求”中写明建设单位应当修改的内容。');
  },
};
