import { OPEN_ATTRIBUTES, SHARE_MODES, SHARE_TYPES, UPDATE_CYCLES } from '../../../../src/domain/glossary.ts';
import type { DataResourceRow } from '../model/registration-values.ts';
import type { TableColumn } from './table-column.ts';

/** 政务信息资源目录. */
export const DATA_RESOURCE_COLUMNS: readonly TableColumn<DataResourceRow>[] = [
  { key: 'name', label: '资源名称', kind: 'line', width: 11, maxLength: 100 },
  { key: 'code', label: '资源代码', kind: 'line', width: 8, maxLength: 60 },
  { key: 'provider', label: '资源提供方', kind: 'line', width: 9, maxLength: 80 },
  { key: 'summary', label: '资源摘要', kind: 'text', width: 12, maxLength: 500 },
  { key: 'items', label: '信息项', kind: 'text', width: 12, maxLength: 1000, hint: '名称（类型），如 编号（字符型）' },
  { key: 'shareType', label: '共享类型', kind: 'choice', width: 8, terms: SHARE_TYPES },
  { key: 'shareBasis', label: '共享依据', kind: 'text', width: 10, maxLength: 200, hint: '不予共享须写明依据' },
  { key: 'shareMode', label: '共享方式', kind: 'choice', width: 6, terms: SHARE_MODES },
  { key: 'openAttribute', label: '开放属性', kind: 'choice', width: 7, terms: OPEN_ATTRIBUTES },
  { key: 'updateCycle', label: '更新周期', kind: 'choice', width: 6, terms: UPDATE_CYCLES },
];
