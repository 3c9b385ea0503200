import type { ProjectPaperFacts } from '../../../src/documents/project-papers/project-paper-facts.ts';
import type { ProjectPaperKind, ProjectWorkbookKind } from '../../../src/documents/project-papers/project-papers.ts';
import { PROJECT_PAPERS, PROJECT_WORKBOOKS } from '../../../src/documents/project-papers/project-papers.ts';
import { isoDate, yearOf } from '../../../src/domain/dates.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { DEFAULT_COPY_TO, DEFAULT_OFFICE_NAME } from '../../../src/domain/office-settings.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { ProjectRecord } from '../../../src/domain/records/project-file.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../../src/domain/records/record-kinds.ts';
import { sampleDraft } from '../records/sample-records.ts';
import { sampleContent } from '../sample-content.ts';

/** The id of the sample record of a kind. */
export function sampleRecordId(kind: RecordKind): RecordId {
  return (RECORD_KINDS.indexOf(kind) + 1) as RecordId;
}

/** One record of every kind, each resting on the ones before it; `changed` takes the place of its kind. */
function sampleRecords(changed: Partial<Record<RecordKind, RecordDraft>>): ProjectRecord[] {
  return RECORD_KINDS.map((kind) => {
    const draft = changed[kind] ?? sampleDraft(kind, {}, sampleRecordId);
    const fields: Readonly<Record<string, unknown>> = draft.fields;
    return { ...draft, id: sampleRecordId(kind), round: 1, on: fields[definitionOf(kind).on] } as ProjectRecord;
  });
}

/** The facts of an invented paper of that kind; tests change what they are about. */
export function samplePaperFacts(
  kind: ProjectPaperKind | ProjectWorkbookKind,
  changes: Partial<ProjectPaperFacts> = {},
  changed: Partial<Record<RecordKind, RecordDraft>> = {},
): ProjectPaperFacts {
  const { contactName: _name, contactPhone: _phone, ...content } = sampleContent();
  const paper = { ...PROJECT_PAPERS, ...PROJECT_WORKBOOKS }[kind];
  const records = sampleRecords(changed);
  const recordId = sampleRecordId(paper.about);
  // On the day of what it is about: no paper tells what is yet to come.
  const issuedOn = records.find(({ id }) => id === recordId)?.on;
  if (issuedOn === undefined) throw new Error(`no sample record for ${kind}`);
  return {
    officeName: DEFAULT_OFFICE_NAME,
    copyTo: DEFAULT_COPY_TO,
    issuedOn,
    number:
      'isNumbered' in paper && paper.isNumbered
        ? { prefix: '拱数转办样例', year: yearOf(issuedOn), sequence: 7 }
        : null,
    unitName: '区城管局',
    projectCode: '2027-0001',
    content,
    declarations: [
      { round: 1, declaredOn: isoDate('2026-09-28'), receiptNumber: '2026-128', amount: parseMoney('120', '万元') },
    ],
    preReview: { issuedOn: isoDate('2026-09-30'), conclusion: 'qualified', improveBy: null },
    records,
    filing: { dueOn: isoDate('2027-03-29'), workingDaysLate: 0 },
    recordId,
    ...changes,
  };
}
