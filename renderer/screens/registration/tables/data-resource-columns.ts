import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { OPEN_ATTRIBUTES, SHARE_MODES, SHARE_TYPES, UPDATE_CYCLES } from '../../../../src/domain/glossary.ts';
import type { TableColumn } from '../../../components/editable-table/table-column.ts';
import type { DataResourceRow } from '../model/registration-values.ts';

/** 政务信息资源目录. */
export const DATA_RESOURCE_COLUMNS: readonly TableColumn<keyof DataResourceRow>[] = [
  { key: 'name', label: '资源名称', kind: 'line', width: 11, maxLength: FIELD_LIMITS.resourceName },
  { key: 'code', label: '资源代码', kind: 'line', width: 8, maxLength: FIELD_LIMITS.resourceCode },
  { key: 'provider', label: '提供方', kind: 'line', width: 9, maxLength: FIELD_LIMITS.provider },
  { key: 'summary', label: '资源摘要', kind: 'text', width: 12, maxLength: FIELD_LIMITS.resourceSummary },
  {
    key: 'items',
    label: '数据项及类型',
    kind: 'text',
    width: 12,
    maxLength: FIELD_LIMITS.resourceItems,
    hint: '名称（类型），如 编号（字符型）',
  },
  { key: 'shareType', label: '共享类型', kind: 'choice', width: 8, terms: SHARE_TYPES },
  {
    key: 'shareBasis',
    label: '不予共享依据',
    kind: 'text',
    width: 10,
    maxLength: FIELD_LIMITS.shareBasis,
    hint: '不予共享时必填',
  },
  { key: 'shareMode', label: '共享方式', kind: 'choice', width: 6, terms: SHARE_MODES },
  { key: 'openAttribute', label: '开放属性', kind: 'choice', width: 7, terms: OPEN_ATTRIBUTES },
  { key: 'updateCycle', label: '更新周期', kind: 'choice', width: 6, terms: UPDATE_CYCLES },
];
