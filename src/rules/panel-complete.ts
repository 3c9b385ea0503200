import type { PanelRole } from '../domain/glossary-of-records.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

const NEEDED: readonly { readonly label: string; readonly roles: readonly PanelRole[] }[] = [
  { label: '区发改经信局人员', roles: ['development'] },
  { label: '区财政局人员', roles: ['finance'] },
  { label: '专家或第三方机构', roles: ['expert', 'institution'] },
];

/** Both bureaus and at least one expert or institution sit on the panel. */
export const panelComplete: Rule<'record', 'reviewMeeting'> = {
  id: 'R12',
  title: '评审专家组由区发改经信局、区财政局和专家组成',
  article: '四（二）',
  sentence: '由领导小组办公室组织区发改经信局、区财政局等相关部门和专家组成评审专家组',
  kind: 'block',
  check({ record: { fields } }) {
    const absent = NEEDED.filter(({ roles }) => !fields.members.some(({ role }) => roles.includes(role)));
    if (absent.length === 0) return pass;
    return fail(
      `评审专家组中没有${absent.map(({ label }) => label).join('、')}。`,
      '请补充上述成员，并核对各成员的“身份”。',
    );
  },
};
