import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { PlainField } from '../../../src/domain/records/field.ts';
import { formatTenths } from '../../../src/domain/tenths.ts';
import { yuan } from '../yuan.ts';

/** A field whose value reads by itself, without looking anything up. */
export type ReadableField = Exclude<PlainField, { kind: 'record' | 'project' }>;

export function isReadable(field: PlainField): field is ReadableField {
  return field.kind !== 'record' && field.kind !== 'project';
}

/** `88.5 分`, but `46%`. */
function withUnit(figures: string, unit: string): string {
  return unit === '%' ? `${figures}%` : `${figures} ${unit}`;
}

/** What a field says, in words; empty when it was left out. */
export function plainText(field: ReadableField, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'date':
      return formatChineseDate(value as IsoDate);
    case 'year':
      return `${(value as number).toString()} 年`;
    case 'money':
      return yuan(value as Fen);
    case 'tenths':
      return withUnit(formatTenths(value as number), field.unit);
    case 'whole':
      return withUnit((value as number).toString(), field.unit);
    case 'choice':
      return field.terms[value as string] ?? '';
    case 'confirm':
      return value === true ? '是' : '否';
    case 'line':
    case 'text':
      return value as string;
  }
}
