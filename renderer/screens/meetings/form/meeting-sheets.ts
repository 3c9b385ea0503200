import type { CallOutput } from '../../../../src/contract/contract.ts';
import { EXPERT_KINDS, EXPERT_ORIGINS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { PANEL_ROLES } from '../../../../src/domain/glossary-of-records.ts';
import type { Sheet } from '../../../components/editable-table/sheet.ts';
import { BLANK_CONDITION, BLANK_MEMBER } from './meeting-values.ts';

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

/** 抽取条件, typed row by row; specialties stand below their field. */
export function conditionSheet(specialties: CallOutput<'specialties.list'>['rows']): Sheet {
  const names = specialties
    .filter(({ retired }) => !retired)
    .map(({ id, name, parentId }) => [String(id), parentId === null ? `${name}（全部）` : `　${name}`] as const);
  return {
    table: 'conditions',
    label: '抽取条件',
    columns: [
      // The keys of specialties are numbers, which an object would put first: 不限 stands apart by being put in last.
      {
        key: 'specialtyId',
        label: '专业',
        kind: 'choice',
        width: 12,
        terms: { ...Object.fromEntries(names), any: '不限专业' },
      },
      { key: 'origin', label: '来源', kind: 'choice', width: 6, terms: EXPERT_ORIGINS },
      { key: 'kind', label: '类别', kind: 'choice', width: 8, terms: { any: '不限', ...EXPERT_KINDS } },
      { key: 'count', label: '抽取人数', kind: 'number', width: 6, maxLength: 2 },
      { key: 'reserves', label: '候补人数', kind: 'number', width: 6, maxLength: 2 },
    ],
    blank: BLANK_CONDITION,
  };
}
