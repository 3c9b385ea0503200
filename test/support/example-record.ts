import { isoDate } from '../../src/domain/dates.ts';
import type { Field, FieldMap, PlainField } from '../../src/domain/records/field.ts';
import type { RecordKind } from '../../src/domain/records/record-kinds.ts';
import { definitionOf } from '../../src/domain/records/record-kinds.ts';

function exampleValue(field: PlainField): unknown {
  switch (field.kind) {
    case 'date':
      return isoDate('2026-09-28');
    case 'year':
      return 2027;
    case 'money':
      return 123_456_789;
    case 'line':
      return `${field.label}样例`.slice(0, field.max);
    case 'text':
      return `${field.label}样例。\n第二行。`.slice(0, field.max);
    case 'tenths':
      return 855;
    case 'whole':
      return 3;
    case 'choice':
      return Object.keys(field.terms).at(-1);
    case 'confirm':
      return true;
    case 'record':
    case 'project':
      return 7;
  }
}

function exampleField(field: Field): unknown {
  return field.kind === 'rows' ? [exampleFields(field.columns), exampleFields(field.columns)] : exampleValue(field);
}

function exampleFields(fields: FieldMap): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, exampleField(field)]));
}

/** A record of the kind with every field filled in. */
export function exampleRecord(kind: RecordKind): Record<string, unknown> {
  return exampleFields(definitionOf(kind).fields);
}
