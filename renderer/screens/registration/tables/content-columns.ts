import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { COST_CLASSES } from '../../../../src/domain/glossary.ts';
import type { TableColumn } from '../../../components/editable-table/table-column.ts';
import type { ContentRow } from '../model/registration-values.ts';

/** 建设内容清单. */
export const CONTENT_COLUMNS: readonly TableColumn<keyof ContentRow>[] = [
  { key: 'name', label: '内容名称', kind: 'line', width: 9.5, maxLength: FIELD_LIMITS.itemName },
  { key: 'spec', label: '规格说明', kind: 'text', width: 8.5, maxLength: FIELD_LIMITS.itemSpec },
  { key: 'costClass', label: '费用类别', kind: 'choice', width: 8, terms: COST_CLASSES },
  { key: 'quantityMilli', label: '数量', kind: 'number', width: 4.5 },
  { key: 'measure', label: '计量单位', kind: 'line', width: 5, maxLength: FIELD_LIMITS.measure },
  { key: 'unitPrice', label: '单价', kind: 'money', width: 7.5 },
  { key: 'total', label: '合价', kind: 'money', width: 8, hint: '留空即按 数量×单价 计算' },
];
