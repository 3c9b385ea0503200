import { nameKey } from '../domain/name-key.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** Opinions name a member by name alone, and the count of a panel must not grow by writing somebody down twice. */
export const panelUnmistakable: Rule<'record', 'reviewMeeting'> = {
  id: 'P15',
  title: '专家组成员不重复，组长为成员',
  article: OFFICE_POLICY,
  sentence: '评审专家组成员不得重名或重复列出，组长应当是专家组成员',
  kind: 'block',
  check({ record: { fields } }) {
    const { members, chair } = fields;
    const byName = Map.groupBy(members, ({ name }) => nameKey(name));
    const doubled = [...byName.values()].filter((same) => same.length > 1).map(([first]) => first?.name ?? '');
    const faults = [
      ...doubled.map((name) => `“${name}”列出了不止一次`),
      ...(byName.has(nameKey(chair)) ? [] : [`组长“${chair}”不在专家组成员中`]),
    ];
    if (faults.length === 0) return pass;
    return fail(`${faults.join('；')}。`, '请删除重复的成员；确为重名的，在姓名后加注单位；组长从成员中确定。');
  },
};
