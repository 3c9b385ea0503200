import { CallError } from '../../contract/call-error.ts';
import type { AttachmentId, ProjectId, RecordId } from '../../domain/ids.ts';
import type { Stage } from '../../domain/glossary.ts';
import type { RecordDraft } from '../../domain/records/record-kinds.ts';
import { definitionOf } from '../../domain/records/record-kinds.ts';
import { appendAudit } from '../../storage/audit.ts';
import { insertRecord } from '../../storage/project-records.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { RuleReason } from '../../storage/rule-reasons.ts';
import { insertRuleReasons } from '../../storage/rule-reasons.ts';
import { projectSubject } from '../project-subject.ts';
import { passRuleGate, reasonsRemark } from '../rule-gate.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { dateOfDraft, draftAnswers, openCase } from './case.ts';
import { refreshProject } from './refresh-project.ts';

/** A record on its way onto a project's file. */
export interface NewRecord {
  readonly projectId: ProjectId;
  /** Version of the project that the reviewer saw; null when the use case has just read it in the same transaction. */
  readonly version: number | null;
  readonly draft: RecordDraft;
  /** Why the step is taken in spite of each warning. */
  readonly reasons: readonly RuleReason[];
  readonly attachmentIds: readonly AttachmentId[];
}

/** What became of the project. */
export interface KeptRecord {
  readonly recordId: RecordId;
  readonly version: number;
  readonly stage: Stage;
}

/**
 * Puts a record on a project's file within a transaction: rules first, then the record, what follows from it, and the
 * audit entry. The one way onto a file, for the project's page, for the screens of a year and for split and merge.
 * @throws CallError `ruleBlocked`, `reasonMissing` or `invalidInput` (a date that has not come).
 */
export function addRecord(context: ServiceContext, writer: Writer, entry: NewRecord): KeptRecord {
  const { projectId, draft, attachmentIds } = entry;
  const { label } = definitionOf(draft.kind);
  const on = dateOfDraft(draft);
  refuseFuture(on, `“${label}”的日期`, context.today());
  const { project, file } = openCase(writer, projectId);
  const { policy, id: policyRevisionId } = context.policy;
  const answers = draftAnswers({ ...context, reader: writer }, draft, file, policy);
  const reasons = passRuleGate(answers, entry.reasons);
  const recordId = insertRecord(writer, {
    projectId,
    draft,
    round: file.declarations.length,
    afterLetter: file.preReview !== null,
    on,
    policyRevisionId,
    correction: null,
    attachmentIds,
  });
  insertRuleReasons(writer, { projectId, declarationId: null, recordId }, reasons);
  const { version, current } = refreshProject(context, writer, projectId, entry.version ?? project.version);
  appendAudit(writer, {
    action: `records.${draft.kind}`,
    summary: label,
    subject: projectSubject(projectId, project.code, project.content.name),
    remark: reasonsRemark(reasons),
    after: { ...draft.fields, recordId, attachmentIds },
  });
  return { recordId, version, stage: current.stage };
}

/** Refuses a kind that only its own use case may put on file. */
export function refuseForeignKind({ kind }: RecordDraft, from: 'project' | 'year' | 'deed'): void {
  const definition = definitionOf(kind);
  if (definition.from === from) return;
  throw new CallError('denied', `“${definition.label}”不能单独登记，请在相应的页面办理。`);
}
