import type { CallOutput } from '../../../src/contract/contract.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { sampleDraft } from './sample-records.ts';

/** The sample's record of a kind, resting on the latest records that hold on that file. */
export function sampleDraftOn({ records }: CallOutput<'records.file'>, kind: RecordKind): RecordDraft {
  const holding = records.filter(({ holdsAs }) => holdsAs !== null);
  return sampleDraft(kind, {}, (of) => holding.findLast((row) => row.kind === of)?.holdsAs ?? (1 as RecordId));
}
