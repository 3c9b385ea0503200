import type { Fen } from '../../../src/domain/money.ts';
import { formatExactMoney } from '../../../src/domain/money.ts';
import type { Field, FieldMap, PlainField, RowsField } from '../../../src/domain/records/field.ts';
import { formatTenths } from '../../../src/domain/tenths.ts';
import type { RowCells } from '../editable-table/sheet.ts';

/** The fields of a record while they are typed: text, ticks, and rows of both; a choice holds its identifier or nothing. */
export type TypedFields = Record<string, string | boolean | RowCells[]>;

/** What the form of a record holds. */
export interface RecordValues {
  fields: TypedFields;
  /** Why a record is corrected; empty for a new one. */
  correctionReason: string;
}

/** What a field is while nothing is filled in. */
function blankCell({ kind }: PlainField): string | boolean {
  return kind === 'confirm' ? false : '';
}

/** An untouched row of a table. */
export function blankRow({ columns }: RowsField): RowCells {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, blankCell(column)]));
}

/** A value as it stands in its field for editing. */
function typedCell(field: PlainField, value: unknown): string | boolean {
  if (value === null || value === undefined) return blankCell(field);
  switch (field.kind) {
    case 'confirm':
      return value === true;
    case 'money':
      return formatExactMoney(value as Fen, '元');
    case 'tenths':
      return formatTenths(value as number);
    case 'date':
    case 'year':
    case 'line':
    case 'text':
    case 'whole':
    case 'choice':
    case 'record':
    case 'project':
      return (value as string | number).toString();
  }
}

function typedField(field: Field, value: unknown): string | boolean | RowCells[] {
  if (field.kind !== 'rows') return typedCell(field, value);
  const rows = (value ?? []) as readonly Readonly<Record<string, unknown>>[];
  const typed = rows.map((row) =>
    Object.fromEntries(Object.entries(field.columns).map(([key, column]) => [key, typedCell(column, row[key])])),
  );
  // A row stands ready to be typed in.
  return typed.length > 0 ? typed : [blankRow(field)];
}

/** The form for what is known of a record; what is not known is blank. */
export function typedFields(fields: FieldMap, known: Readonly<Record<string, unknown>>): TypedFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typedField(field, known[name])]));
}
