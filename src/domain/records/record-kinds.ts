import { keysOf } from '../glossary.ts';
import { ACCEPTANCE_RECORDS } from './acceptance-records.ts';
import { CHANGE_RECORDS } from './change-records.ts';
import { EARLIER_RECORDS } from './earlier-records.ts';
import type { FieldMap, FieldValues } from './field.ts';
import { IMPLEMENTATION_RECORDS } from './implementation-records.ts';
import { INCLUSION_RECORDS } from './inclusion-records.ts';
import { INTAKE_RECORDS } from './intake-records.ts';
import { OPERATION_RECORDS } from './operation-records.ts';
import { PROCUREMENT_RECORDS } from './procurement-records.ts';
import type { RecordDefinition } from './record-definition.ts';
import { RESOURCE_RECORDS } from './resource-records.ts';
import { REVIEW_RECORDS } from './review-records.ts';
import { STANDING_RECORDS } from './standing-records.ts';
import { URGENT_RECORDS } from './urgent-records.ts';

/** Every kind of record that a project collects after it was declared, in the order of the regulation. */
export const RECORDS = {
  ...INTAKE_RECORDS,
  ...REVIEW_RECORDS,
  ...INCLUSION_RECORDS,
  ...CHANGE_RECORDS,
  ...URGENT_RECORDS,
  ...PROCUREMENT_RECORDS,
  ...IMPLEMENTATION_RECORDS,
  ...RESOURCE_RECORDS,
  ...ACCEPTANCE_RECORDS,
  ...OPERATION_RECORDS,
  ...STANDING_RECORDS,
  ...EARLIER_RECORDS,
} as const;

export type RecordKind = keyof typeof RECORDS;

export const RECORD_KINDS: readonly RecordKind[] = keysOf(RECORDS);

/** What a record of the kind says. */
export type RecordFields<Kind extends RecordKind> = FieldValues<(typeof RECORDS)[Kind]['fields']>;

/** A kind with its fields, before it is kept; a union over the kinds. */
export type RecordDraft<Kind extends RecordKind = RecordKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly fields: RecordFields<Each> };
}[Kind];

/** The definition of a kind, for code that goes over fields without knowing the kind. */
export function definitionOf(kind: RecordKind): RecordDefinition<FieldMap> {
  return RECORDS[kind];
}

/** What a form of the kind hands in while nothing is filled in: no rows, no words, nothing confirmed, else null. */
export function blankFields(kind: RecordKind): Readonly<Record<string, unknown>> {
  const blank = { line: '', text: '', confirm: false, rows: [] } as const;
  return Object.fromEntries(
    Object.entries(definitionOf(kind).fields).map(([name, field]) => [
      name,
      field.kind in blank ? blank[field.kind as keyof typeof blank] : null,
    ]),
  );
}
