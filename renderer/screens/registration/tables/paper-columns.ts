import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { DECLARATION_PAPERS } from '../../../../src/domain/glossary.ts';
import type { TableColumn } from '../../../components/editable-table/table-column.ts';
import type { PaperRow } from '../model/registration-values.ts';

/** 申报材料清单. */
export const PAPER_COLUMNS: readonly TableColumn<keyof PaperRow>[] = [
  { key: 'kind', label: '材料类别', kind: 'choice', width: 14, terms: DECLARATION_PAPERS },
  { key: 'title', label: '材料名称', kind: 'line', width: 24, maxLength: FIELD_LIMITS.paperTitle },
  { key: 'copies', label: '份数', kind: 'number', width: 5 },
];
