import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { GOAL_KINDS, GOAL_TERMS } from '../../../../src/domain/glossary.ts';
import type { TableColumn } from '../../../components/editable-table/table-column.ts';
import type { GoalRow } from '../model/registration-values.ts';

/** 绩效目标表. */
export const GOAL_COLUMNS: readonly TableColumn<keyof GoalRow>[] = [
  { key: 'term', label: '目标期限', kind: 'choice', width: 6, terms: GOAL_TERMS },
  { key: 'kind', label: '指标类别', kind: 'choice', width: 10, terms: GOAL_KINDS },
  { key: 'indicator', label: '指标名称', kind: 'line', width: 18, maxLength: FIELD_LIMITS.indicator },
  { key: 'value', label: '指标值', kind: 'line', width: 8, maxLength: FIELD_LIMITS.goalValue, hint: '如 ≥98' },
  { key: 'measure', label: '计量单位', kind: 'line', width: 6, maxLength: FIELD_LIMITS.measure },
];
