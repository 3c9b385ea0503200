import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import { correctedDeclarations } from '../../domain/corrected-declarations.ts';
import type { ProjectFile, ProjectRecord } from '../../domain/records/project-file.ts';
import type { RecordDraft } from '../../domain/records/record-kinds.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';
import type { RuleAnswer } from '../../rules/answer-rules.ts';
import { appendAudit } from '../../storage/audit.ts';
import { policyOfRevision } from '../../storage/policy-revisions.ts';
import type { HoldingRecord } from '../../storage/project-records.ts';
import { insertRecord } from '../../storage/project-records.ts';
import type { Reader, Writer } from '../../storage/reader-writer.ts';
import { insertRuleReasons } from '../../storage/rule-reasons.ts';
import { changedFields } from '../changed-fields.ts';
import { projectSubject } from '../project-subject.ts';
import { passRuleGate, reasonsRemark } from '../rule-gate.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import type { KeptRecord } from './add-record.ts';
import type { Case } from './case.ts';
import { dateOfDraft, draftAnswers, openCase } from './case.ts';
import { refreshProject } from './refresh-project.ts';

type Context = Pick<ServiceContext, 'reader' | 'calendar'>;

function holdingOf({ holding }: Case, recordId: number): { old: HoldingRecord; index: number } {
  const index = holding.findIndex(({ record }) => record.id === recordId);
  const old = holding[index];
  if (!old) throw new CallError('conflict', '这条记录已被更正、撤销或属于以前的申报，请刷新后重试。');
  return { old, index };
}

/**
 * The file as it was when a row was kept: the records before it, the registration as they had corrected it, and the
 * letter only if it was out by then.
 */
function fileAt({ file, registered }: Case, records: readonly ProjectRecord[], { first }: HoldingRecord): ProjectFile {
  const declarations = correctedDeclarations(registered, records);
  return { ...file, declarations, preReview: first.afterLetter ? file.preReview : null, records };
}

/** How the rules answer for the corrected record on the file as it was, under the policy that it was decided under. */
export function correctionAnswers(context: Context, current: Case, recordId: number, draft: RecordDraft): RuleAnswer[] {
  const { old, index } = holdingOf(current, recordId);
  const before = current.holding.slice(0, index).map(({ record }) => record);
  const policy = policyOfRevision(context.reader, old.row.policyRevisionId);
  return draftAnswers(context, draft, fileAt(current, before, old), policy);
}

/** Everything recorded later must still stand on the corrected file; says which record would not. */
function refuseBrokenSequel(context: Context, current: Case, index: number, draft: RecordDraft | null): void {
  const { holding } = current;
  const before = holding.slice(0, index).map(({ record }) => record);
  const corrected = holding[index];
  if (!corrected) return;
  const inPlace = draft && ({ ...corrected.record, ...draft, on: dateOfDraft(draft) } as ProjectRecord);
  const records: ProjectRecord[] = inPlace ? [...before, inPlace] : before;
  for (const later of holding.slice(index + 1)) {
    const policy = policyOfRevision(context.reader, later.row.policyRevisionId);
    const answers = draftAnswers(context, later.record, fileAt(current, [...records], later), policy);
    const blocking = answers.find(({ outcome }) => outcome === 'block');
    if (blocking) {
      const { label } = definitionOf(later.record.kind);
      throw new CallError(
        'ruleBlocked',
        `不能更正：其后 ${later.record.on} 的“${label}”将不再符合${blocking.ruleId}（${blocking.title}）。请先更正或撤销后面的记录。`,
        [{ where: label, what: blocking.finding }],
      );
    }
    records.push(later.record);
  }
}

function refuseReferredTo({ holding }: Case, recordId: number): void {
  const referring = holding.find(({ record }) => {
    const definition = definitionOf(record.kind);
    const fields: Readonly<Record<string, unknown>> = record.fields;
    return Object.entries(definition.fields).some(([name, { kind }]) => kind === 'record' && fields[name] === recordId);
  });
  if (!referring) return;
  const { label } = definitionOf(referring.record.kind);
  throw new CallError('conflict', `“${label}”（${referring.record.on}）依据这条记录，请先撤销它。`);
}

/**
 * Corrects a record of the case by a new one that names the old and the reason, or takes it away (`draft` null), within
 * a transaction. The old row stays. The case keeps the policy that it was decided under; what was recorded later must
 * still hold.
 */
export function correctWithin(
  context: ServiceContext,
  writer: Writer,
  current: Case,
  input: Omit<ParsedInput<'records.correct'>, 'projectId'>,
): KeptRecord {
  const { recordId, draft, reason, attachmentIds } = input;
  const { project } = current;
  const projectId = project.id;
  const reading = { ...context, reader: writer as Reader };
  const { old, index } = holdingOf(current, recordId);
  const { label, from } = definitionOf(old.record.kind);
  if (from === 'deed') throw new CallError('denied', `“${label}”不能更正。`);
  if (draft !== null && draft.kind !== old.record.kind) {
    throw new CallError('invalidInput', '更正的记录与原记录不是同一种。');
  }
  if (draft === null) refuseReferredTo(current, recordId);
  else refuseFuture(dateOfDraft(draft), `“${label}”的日期`, context.today());
  const answers = draft === null ? [] : correctionAnswers(reading, current, recordId, draft);
  const reasons = passRuleGate(answers, input.reasons);
  refuseBrokenSequel(reading, current, index, draft);
  const kept = insertRecord(writer, {
    projectId,
    draft: draft ?? old.record,
    round: old.record.round,
    afterLetter: old.first.afterLetter,
    on: draft === null ? old.record.on : dateOfDraft(draft),
    policyRevisionId: old.row.policyRevisionId,
    correction: { of: old.row.id, reason, isVoid: draft === null },
    attachmentIds,
  });
  insertRuleReasons(writer, { projectId, declarationId: null, recordId: kept }, reasons);
  const refreshed = refreshProject(context, writer, projectId, input.version);
  appendAudit(writer, {
    action: 'records.correct',
    summary: draft === null ? `撤销“${label}”` : `更正“${label}”`,
    subject: projectSubject(projectId, project.code, project.content.name),
    remark: [reason, reasonsRemark(reasons)].filter((part) => part !== '').join('；'),
    ...(draft === null ? { before: old.record.fields } : changedFields<object>(old.record.fields, draft.fields)),
  });
  return { recordId, version: refreshed.version, stage: refreshed.current.stage };
}

/** A listing stands in a submitted draft as well: only both together are taken back. */
function refuseListing(current: Case, recordId: number): void {
  const { old } = holdingOf(current, recordId);
  if (old.record.kind !== 'listing') return;
  throw new CallError('denied', '列入草案的记录随草案办理：请在“入库草案”中收回该草案，修改后重新提交。');
}

/** Corrects a record from the project's page. */
export function correctRecord(context: ServiceContext, input: ParsedInput<'records.correct'>): KeptRecord {
  return context.write((writer) => {
    const current = openCase(writer, input.projectId);
    refuseListing(current, input.recordId);
    return correctWithin(context, writer, current, input);
  });
}
