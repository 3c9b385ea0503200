import type { PlainField, RowsField } from '../../../src/domain/records/field.ts';
import type { Sheet } from '../editable-table/sheet.ts';
import type { TableColumn } from '../editable-table/table-column.ts';
import { blankRow } from './typed-fields.ts';

/** Room for a line: for what is usually written, not for all that may be. */
function widthOfLine(max: number): number {
  if (max <= 40) return 7;
  return max <= 80 ? 10 : 12;
}

function columnOf(key: string, field: PlainField): TableColumn {
  const { label, hint } = field;
  const base = { key, label, ...(hint === undefined ? {} : { hint }) };
  switch (field.kind) {
    case 'line':
      return { ...base, kind: 'line', width: widthOfLine(field.max), maxLength: field.max };
    case 'text':
      return { ...base, kind: 'text', width: 16, maxLength: field.max };
    case 'money':
      return { ...base, kind: 'money', width: 8 };
    case 'date':
      return { ...base, kind: 'line', width: 7.5, hint: hint ?? '如 2026-09-28', maxLength: 20 };
    case 'year':
      return { ...base, kind: 'number', width: 5, maxLength: 4 };
    case 'tenths':
    case 'whole':
      return { ...base, label: `${label}（${field.unit}）`, kind: 'number', width: 6 };
    case 'choice':
      return { ...base, kind: 'choice', width: 8, terms: field.terms };
    case 'confirm':
      return { ...base, kind: 'tick', width: 4 };
    case 'record':
    case 'project':
      throw new Error(`a column ${key} that names another ${field.kind} is never typed by hand`);
  }
}

/** The editable table of a rows field at its place in the form. */
export function sheetOf(table: string, field: RowsField): Sheet {
  return {
    table,
    label: field.label,
    columns: Object.entries(field.columns).map(([key, column]) => columnOf(key, column)),
    blank: blankRow(field),
  };
}
