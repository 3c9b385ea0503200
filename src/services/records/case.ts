import type { IsoDate } from '../../domain/dates.ts';
import type { Stage } from '../../domain/glossary.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { ledgerFaults } from '../../domain/ledger-faults.ts';
import { moneyLedger } from '../../domain/money-ledger.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import type { ProjectFile, ProjectRecord } from '../../domain/records/project-file.ts';
import type { RecordDraft, RecordKind } from '../../domain/records/record-kinds.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';
import { stageOf } from '../../domain/stage.ts';
import type { RuleAnswer } from '../../rules/answer-rules.ts';
import { answerEntryRules, answerRecordRules } from '../../rules/answer-rules.ts';
import type { EntryFacts } from '../../rules/rules-at-record.ts';
import type { StoredFile } from '../../storage/project-files.ts';
import { readProjectFile } from '../../storage/project-files.ts';
import type { StoredProject } from '../../storage/projects.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { countUnitOperationRecords, findLastEvaluation } from '../../storage/unit-records.ts';
import { getUnit } from '../../storage/units.ts';
import type { ServiceContext } from '../service-context.ts';

/** A project with all that its next step is judged by. */
export interface Case extends StoredFile {
  readonly project: StoredProject;
  readonly stage: Stage;
}

export function openCase(reader: Reader, projectId: ProjectId): Case {
  const project = getProject(reader, projectId);
  const stored = readProjectFile(reader, project);
  return { project, ...stored, stage: stageOf(stored.file) };
}

/** The day that a draft says it happens on. */
export function dateOfDraft(draft: RecordDraft): IsoDate {
  const fields: Readonly<Record<string, unknown>> = draft.fields;
  return fields[definitionOf(draft.kind).on] as IsoDate;
}

/** The file as it would be with the draft as its next record. Ids of records that are not kept yet are 0. */
export function withDraft(file: ProjectFile, draft: RecordDraft): ProjectFile {
  const record = { ...draft, id: 0, round: file.declarations.length, on: dateOfDraft(draft) } as ProjectRecord;
  return { ...file, records: [...file.records, record] };
}

function caseFacts(
  { reader, calendar }: Pick<ServiceContext, 'reader' | 'calendar'>,
  file: ProjectFile,
  policy: OfficePolicy,
): Omit<EntryFacts, 'kind'> {
  const { content } = file;
  const { unitId } = content;
  const unit = getUnit(reader, unitId);
  return {
    content,
    file,
    stage: stageOf(file),
    ledger: moneyLedger(file),
    policy,
    calendar,
    unitKind: unit.kind,
    unitNames: [unit.name, ...unit.aliases],
    unitOperationRecords: () => countUnitOperationRecords(reader, unitId),
    lastEvaluation: () => findLastEvaluation(reader, unitId),
  };
}

/** How the rules answer, for each of several steps, before its record is filled in. */
export function entryAnswers(
  context: Pick<ServiceContext, 'reader' | 'calendar'>,
  kinds: readonly RecordKind[],
  file: ProjectFile,
  policy: OfficePolicy,
): { readonly kind: RecordKind; readonly answers: RuleAnswer[] }[] {
  const facts = caseFacts(context, file, policy);
  return kinds.map((kind) => ({ kind, answers: answerEntryRules(kind, { ...facts, kind }) }));
}

/** How the rules answer if the draft were put on that file, under that policy. */
export function draftAnswers(
  context: Pick<ServiceContext, 'reader' | 'calendar'>,
  draft: RecordDraft,
  file: ProjectFile,
  policy: OfficePolicy,
): RuleAnswer[] {
  const after = withDraft(file, draft);
  return answerRecordRules({
    ...caseFacts(context, file, policy),
    kind: draft.kind,
    record: draft,
    stepDate: dateOfDraft(draft),
    ledgerFaults: ledgerFaults(after, moneyLedger(after)),
  });
}
