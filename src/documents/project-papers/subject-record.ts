import type { ProjectRecord } from '../../domain/records/project-file.ts';
import { recordById } from '../../domain/records/project-file.ts';
import type { RecordFields, RecordKind } from '../../domain/records/record-kinds.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';

/** What the record says that the paper is about; throws TypeError when the facts name no such record. */
export function subjectFields<Kind extends RecordKind>(facts: ProjectPaperFacts, kind: Kind): RecordFields<Kind> {
  const record: ProjectRecord<Kind> | undefined = recordById(facts, kind, facts.recordId);
  if (record === undefined) throw new TypeError(`the paper's facts hold no ${kind} ${String(facts.recordId)}`);
  return record.fields;
}
