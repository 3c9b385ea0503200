import type { IsoDate } from '../../../src/domain/dates.ts';
import { addDays } from '../../../src/domain/dates.ts';
import type { Field, FieldMap, PlainField } from '../../../src/domain/records/field.ts';
import type { RecordDraft } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';

type Values = Readonly<Record<string, unknown>>;

function variedAmount(value: unknown, pick: number): number {
  const amount = typeof value === 'number' ? value : 0;
  return [amount + 1, Math.max(0, amount - 1), Math.floor(amount / 2), amount * 2, 0][pick % 5] ?? amount;
}

function variedPlain(field: PlainField, value: unknown, pick: number): unknown {
  if (!field.required && pick % 7 === 0) return field.kind === 'line' || field.kind === 'text' ? '' : null;
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' ? addDays(value as IsoDate, (pick % 41) - 20) : value;
    case 'year':
      return Number(value) + (pick % 3) - 1;
    case 'money':
      return variedAmount(value, pick);
    case 'line':
    case 'text':
      return ['改写', `${String(value)}（更正）`.slice(0, field.max), '改'.repeat(field.max)][pick % 3];
    case 'tenths':
      return pick % (field.maxTenths + 1);
    case 'whole':
      return pick % (field.max + 1);
    case 'choice':
      return Object.keys(field.terms)[pick % Object.keys(field.terms).length];
    case 'confirm':
      return value !== true;
    case 'record':
    case 'project':
      return (pick % 9) + 1;
  }
}

function variedField(field: Field, value: unknown, pick: number): unknown {
  if (field.kind !== 'rows') return variedPlain(field, value, pick);
  const rows = value as readonly Values[];
  const [first] = rows;
  if (!first || pick % 4 === 0) return rows.slice(1);
  if (pick % 4 === 1) return [...rows, first];
  return [variedFields(field.columns, first, Math.floor(pick / 4)), ...rows.slice(1)];
}

function variedFields(fields: FieldMap, values: Values, pick: number): Values {
  const names = Object.keys(fields);
  const name = names[pick % names.length];
  const field = name === undefined ? undefined : fields[name];
  if (name === undefined || !field) return values;
  return { ...values, [name]: variedField(field, values[name], Math.floor(pick / names.length)) };
}

/** The same draft with one field as somebody else might have filled it in: plausible, not always right. */
export function varyDraft({ kind, fields }: RecordDraft, pick: number): RecordDraft {
  return { kind, fields: variedFields(definitionOf(kind).fields, fields, pick) } as RecordDraft;
}
