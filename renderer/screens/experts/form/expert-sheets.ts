import { INTEREST_KINDS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import type { Sheet } from '../../../components/editable-table/sheet.ts';
import { BLANK_INTEREST, BLANK_LEAVE } from './expert-values.ts';

/** 回避情形, typed row by row. */
export const INTEREST_SHEET: Sheet = {
  table: 'interests',
  label: '回避情形',
  columns: [
    { key: 'kind', label: '情形', kind: 'choice', width: 9, terms: INTEREST_KINDS },
    { key: 'organisation', label: '单位名称', kind: 'line', width: 16, maxLength: 80 },
    { key: 'reason', label: '说明', kind: 'line', width: 16, maxLength: 200 },
  ],
  blank: BLANK_INTEREST,
};

/** 请假, typed row by row. */
export const LEAVE_SHEET: Sheet = {
  table: 'leaves',
  label: '请假',
  columns: [
    { key: 'from', label: '第一天', kind: 'line', width: 8, hint: '如 2026-09-28', maxLength: 20 },
    { key: 'until', label: '最后一天', kind: 'line', width: 8, hint: '2026-09-30', maxLength: 20 },
    { key: 'reason', label: '事由', kind: 'line', width: 16, maxLength: 100 },
  ],
  blank: BLANK_LEAVE,
};
