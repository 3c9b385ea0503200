import type { IsoDate } from '../../../src/domain/dates.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { declaredAmount } from '../../../src/domain/project.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import type { ProjectFile, ProjectRecord } from '../../../src/domain/records/project-file.ts';
import type { RecordDraft, RecordFields, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { dateOfDraft } from '../../../src/services/records/case.ts';
import { sampleDraft } from '../records/sample-records.ts';
import type { IdOf } from '../records/samples/sample-type.ts';
import { sampleContent } from '../sample-content.ts';

/** Makes a record's draft once it is known which records stand before it. */
export type DraftMaker = (idOf: IdOf) => RecordDraft;

/** A valid record of a kind with some fields changed; it rests on the latest records before it. */
export function record<Kind extends RecordKind>(kind: Kind, changes: Partial<RecordFields<Kind>> = {}): DraftMaker {
  return (idOf) => sampleDraft(kind, changes, idOf) as RecordDraft;
}

interface FileFacts {
  readonly content?: Partial<ProjectContent>;
  readonly declaredOn?: string;
  /** Conclusion of the letter of 30 September; null while none is issued. */
  readonly letter?: PreReviewConclusion | null;
}

/** The ids of a file's latest records, as a record that is kept next names them; 0 for a kind that is not there. */
export function idsOf({ records }: Pick<ProjectFile, 'records'>): IdOf {
  return (kind) => records.findLast((each) => each.kind === kind)?.id ?? (0 as RecordId);
}

/** The sample declaration with its letter and the given records, kept in that order with ids 1, 2, 3… */
export function projectFile(
  makers: readonly DraftMaker[] = [],
  { content = {}, declaredOn = '2026-09-28', letter = 'qualified' }: FileFacts = {},
): ProjectFile {
  const declared = sampleContent(content);
  const records: ProjectRecord[] = [];
  for (const make of makers) {
    const draft = make(idsOf({ records }));
    records.push({ ...draft, id: (records.length + 1) as RecordId, round: 1, on: dateOfDraft(draft) });
  }
  return {
    content: declared,
    declarations: [
      {
        round: 1,
        declaredOn: isoDate(declaredOn),
        receiptNumber: '收〔2026〕1号',
        amount: declaredAmount(declared),
      },
    ],
    preReview: letter === null ? null : { issuedOn: '2026-09-30' as IsoDate, conclusion: letter, improveBy: null },
    records,
  };
}
