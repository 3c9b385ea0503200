import { z } from 'zod';
import { fieldsShape } from '../../../src/contract/shapes/record.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { InvalidValue } from '../../../src/domain/invalid-value.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { plainNumber } from '../../../src/domain/plain-number.ts';
import type { Field, FieldMap, PlainField } from '../../../src/domain/records/field.ts';
import { parseDate } from '../../text/parse-date.ts';
import { parseTenths } from '../../../src/domain/tenths.ts';
import { typed } from '../../text/typed.ts';
import { filledRows } from '../editable-table/filled-rows.ts';
import { blankRow } from './typed-fields.ts';

function readDate(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new InvalidValue('请按 2026-09-28 的样式填写。');
  return date;
}

function readWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidValue(`“${text}”不是整数，请填写整数。`);
  return Number(text);
}

function readPresent({ kind }: PlainField, text: string): unknown {
  switch (kind) {
    case 'date':
      return readDate(text);
    case 'money':
      return parseMoney(plainNumber(text), '元');
    case 'tenths':
      return parseTenths(plainNumber(text));
    case 'year':
    case 'whole':
      return readWhole(plainNumber(text));
    case 'record':
    case 'project':
      return Number(text);
    case 'line':
    case 'text':
    case 'choice':
    case 'confirm':
      return text;
  }
}

/** Reads what is typed in a field; the contract's own shape says what is wrong with it. */
function typedCellShape(field: PlainField, shape: z.ZodType): z.ZodType {
  if (field.kind === 'confirm') return shape;
  if (field.kind === 'line' || field.kind === 'text') return shape;
  const isPicked = field.kind === 'choice' || field.kind === 'record' || field.kind === 'project';
  return typed((text) => {
    if (text.trim() !== '') return readPresent(field, text);
    if (field.required) throw new InvalidValue(`${isPicked ? '请选择' : '请填写'}${field.label}。`);
    return null;
  }).pipe(shape);
}

function shapesOf(fields: FieldMap): Record<string, z.ZodType> {
  const shapes = fieldsShape(fields).shape as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typedShape(field, shapes[name] ?? z.never())]),
  );
}

function typedShape(field: Field, shape: z.ZodType): z.ZodType {
  if (field.kind !== 'rows') return typedCellShape(field, shape);
  return filledRows(blankRow(field), z.object(shapesOf(field.columns))).pipe(
    shape as z.ZodType<unknown, Record<string, unknown>[]>,
  );
}

/** Reads the typed form of a record into its fields, by the same shapes that the call is checked with. */
export function typedFieldsShape(fields: FieldMap): z.ZodType<Record<string, unknown>> {
  return z.object(shapesOf(fields));
}
