import type { RecordId } from '../../../src/domain/ids.ts';
import type { RecordDraft, RecordFields, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { BUILDING_SAMPLES } from './samples/building-samples.ts';
import { EARLY_SAMPLES } from './samples/early-samples.ts';
import { LATE_SAMPLES } from './samples/late-samples.ts';
import type { IdOf, Samples } from './samples/sample-type.ts';

/**
 * A valid record of every kind. Together they tell the life of the sample declaration: declared on 28 September 2026,
 * its letter of 30 September says 合格, 110 万元 granted of 120, changed to 100, built in 2027.
 */
export const SAMPLE_RECORDS: Samples = { ...EARLY_SAMPLES, ...BUILDING_SAMPLES, ...LATE_SAMPLES };

/** Nothing is named. */
const NOBODY: IdOf = () => 0 as RecordId;

/** A valid draft of a kind with what the test is about changed; `idOf` answers for the earlier records it rests on. */
export function sampleDraft<Kind extends RecordKind>(
  kind: Kind,
  changes: Partial<RecordFields<Kind>> = {},
  idOf: IdOf = NOBODY,
): RecordDraft<Kind> {
  return { kind, fields: { ...SAMPLE_RECORDS[kind](idOf), ...changes } };
}
