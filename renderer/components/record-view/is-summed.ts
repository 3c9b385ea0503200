import type { Field, RowsField } from '../../../src/domain/records/field.ts';
import { RECORDS } from '../../../src/domain/records/record-kinds.ts';

/** Estimates of one and the same thing stand beside each other. */
const NEVER_SUMMED: ReadonlySet<Field> = new Set<Field>([RECORDS.priceCeiling.fields.estimates]);

/** Whether the amounts of a table make a sum. */
export function isSummed(field: RowsField): boolean {
  return !NEVER_SUMMED.has(field) && Object.values(field.columns).some(({ kind }) => kind === 'money');
}
