import type { FieldErrors } from 'react-hook-form';
import type { FieldMap } from '../../../src/domain/records/field.ts';
import { formMessages } from '../../text/form-messages.ts';
import type { FormFault } from '../fault-list.tsx';
import type { RecordValues } from './typed-fields.ts';

/** What the reviewer calls the place of a fault: 逐项审定金额 第 2 行 审定金额. */
function placeOf(fields: FieldMap, path: string): string {
  const [, name = '', row, key = ''] = path.split('.');
  const field = fields[name];
  if (!field) return '更正原因';
  if (field.kind !== 'rows' || row === undefined) return field.label;
  return `${field.label} 第 ${String(Number(row) + 1)} 行 ${field.columns[key]?.label ?? ''}`.trim();
}

/** Every fault of a record's form, in the order of its fields. */
export function recordFaults(errors: FieldErrors<RecordValues>, fields: FieldMap): FormFault[] {
  const places = Object.keys(fields).map((name) => [`fields.${name}`, errors.fields?.[name]] as const);
  return [...places, ['correctionReason', errors.correctionReason] as const]
    .flatMap(([path, error]) => formMessages(error, path))
    .map(({ path, message }) => ({ path, where: placeOf(fields, path), message }));
}
