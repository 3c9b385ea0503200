import type { CallOutput } from '../../../../src/contract/contract.ts';
import { EXPERT_KINDS, EXPERT_ORIGINS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { PANEL_ROLES } from '../../../../src/domain/glossary-of-records.ts';
import type { Sheet } from '../../../components/editable-table/sheet.ts';
import { BLANK_CONDITION, BLANK_MEMBER, specialtyKey } from './meeting-values.ts';

const { expert: _expert, institution: _institution, ...FIXED_ROLES } = PANEL_ROLES;

/** 固定成员, typed row by row. */
export const MEMBER_SHEET: Sheet = {
  table: 'fixedMembers',
  label: '固定成员',
  columns: [
    { key: 'name', label: '姓名', kind: 'line', width: 8, maxLength: 30 },
    { key: 'employer', label: '所在单位', kind: 'line', width: 16, maxLength: 80 },
    { key: 'role', label: '身份', kind: 'choice', width: 10, terms: FIXED_ROLES },
  ],
  blank: BLANK_MEMBER,
};

type Specialties = CallOutput<'specialties.list'>['rows'];

/** The specialties that a condition can ask for, each below its field; a retired one only where it was chosen before. */
function specialtyTerms(specialties: Specialties, chosen: ReadonlySet<string>): Record<string, string> {
  const retired = new Set(specialties.filter((each) => each.retired).map(({ id }) => id));
  const terms = specialties.flatMap(({ id, name, parentId }) => {
    const gone = retired.has(id) || (parentId !== null && retired.has(parentId));
    if (gone && !chosen.has(specialtyKey(id))) return [];
    const label = parentId === null ? `${name}（全部）` : `　${name}`;
    return [[specialtyKey(id), gone ? `${label}（已停用）` : label] as const];
  });
  return { any: '不限专业', ...Object.fromEntries(terms) };
}

/** 抽取条件, typed row by row; specialties stand below their field. */
export function conditionSheet(specialties: Specialties, chosen: ReadonlySet<string> = new Set()): Sheet {
  return {
    table: 'conditions',
    label: '抽取条件',
    columns: [
      {
        key: 'specialtyId',
        label: '专业',
        kind: 'choice',
        width: 12,
        terms: specialtyTerms(specialties, chosen),
      },
      { key: 'origin', label: '区内区外', kind: 'choice', width: 6, terms: EXPERT_ORIGINS },
      { key: 'kind', label: '类别', kind: 'choice', width: 8, terms: { any: '不限', ...EXPERT_KINDS } },
      { key: 'count', label: '抽取人数', kind: 'number', width: 6, maxLength: 2 },
      { key: 'reserves', label: '候补人数', kind: 'number', width: 6, maxLength: 2 },
    ],
    blank: BLANK_CONDITION,
  };
}
