import { z } from 'zod';
import type { RecordId } from '../../domain/ids.ts';
import type { Field, FieldMap, PlainField } from '../../domain/records/field.ts';
import type { RecordDraft, RecordKind } from '../../domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../domain/records/record-kinds.ts';
import { fenShape, isoDateShape, line, optionalLine, planYearShape, projectIdShape, text } from './values.ts';

export const recordIdShape = z
  .int()
  .positive()
  .transform((value) => value as RecordId);

export const recordKindShape = z.enum(RECORD_KINDS);

function whole(max: number, label: string): z.ZodType {
  return z.int(`请填写${label}。`).min(0, `${label}不能为负数。`).max(max, `${label}过大，请核对。`);
}

/** The check of a value that is there. */
function presentShape(field: PlainField): z.ZodType {
  switch (field.kind) {
    case 'date':
      return isoDateShape;
    case 'year':
      return planYearShape;
    case 'money':
      return fenShape;
    case 'line':
      return field.required ? line(field.max, field.label) : optionalLine(field.max, field.label);
    case 'text':
      return field.required ? text(field.max).trim().min(1, `请填写${field.label}。`) : text(field.max);
    case 'tenths':
      return whole(field.maxTenths, field.label);
    case 'whole':
      return whole(field.max, field.label);
    case 'choice':
      return z.enum(Object.keys(field.terms), { error: `请选择${field.label}。` });
    case 'confirm':
      return z.boolean();
    case 'record':
      return z.int({ error: `请选择${field.label}。` }).positive(`请选择${field.label}。`);
    case 'project':
      return projectIdShape;
  }
}

function plainShape(field: PlainField): z.ZodType {
  const isText = field.kind === 'line' || field.kind === 'text' || field.kind === 'confirm';
  return field.required || isText ? presentShape(field) : presentShape(field).nullable();
}

function fieldShape(field: Field): z.ZodType {
  if (field.kind !== 'rows') return plainShape(field);
  const columns = Object.entries(field.columns).map(([name, column]) => [name, plainShape(column)]);
  const row = z.object(Object.fromEntries(columns) as Record<string, z.ZodType>);
  return z
    .array(row)
    .min(field.required ? 1 : 0, `请填写${field.label}，至少一行。`)
    .max(field.maxRows, `${field.label}最多 ${String(field.maxRows)} 行。`);
}

/** The check of a record's fields, made from their declaration; forms and calls keep to the same. */
export function fieldsShape(fields: FieldMap): z.ZodObject {
  const entries = Object.entries(fields).map(([name, field]) => [name, fieldShape(field)]);
  return z.object(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

const DRAFT_SHAPES = RECORD_KINDS.map((kind) =>
  z.object({ kind: z.literal(kind), fields: fieldsShape(definitionOf(kind).fields) }),
);

/** A record of any kind, as a form hands it in. */
export const recordDraftShape = z.discriminatedUnion(
  'kind',
  DRAFT_SHAPES as [(typeof DRAFT_SHAPES)[number], ...typeof DRAFT_SHAPES],
) as unknown as z.ZodType<RecordDraft, { readonly kind: RecordKind; readonly fields: unknown }>;
