import { createContext, use } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { RecordId } from '../../../src/domain/ids.ts';

/** What the fields of a form look up: which record it makes, on which file, and the one it corrects. */
export interface RecordFormFacts {
  readonly kind: RecordKind;
  readonly file: CallOutput<'records.file'>;
  readonly corrects: RecordId | null;
}

export const RecordFormContext = createContext<RecordFormFacts | null>(null);

/** The facts of the form that the field stands in. */
export function useRecordFormFacts(): RecordFormFacts {
  const facts = use(RecordFormContext);
  if (facts === null) throw new Error('the field stands in no record form');
  return facts;
}
