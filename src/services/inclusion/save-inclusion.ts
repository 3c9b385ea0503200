import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { STAGES } from '../../domain/glossary.ts';
import type { InclusionDraft, InclusionFields } from '../../domain/inclusion-draft.ts';
import { inclusionSums, inclusionTitle } from '../../domain/inclusion-draft.ts';
import { answerRules } from '../../rules/answer-rules.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { AuditSubject } from '../../storage/audit-entry.ts';
import { inclusionDraftAt, insertInclusionDraft, updateInclusionDraft } from '../../storage/inclusion-drafts.ts';
import { listInclusionCandidates, listInclusionProjects } from '../../storage/inclusion-projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { changedFields } from '../changed-fields.ts';
import { passRuleGate } from '../rule-gate.ts';
import type { ServiceContext } from '../service-context.ts';
import { rankedProjects } from './inclusion-page.ts';

/** A draft as the audit names it. */
export function inclusionSubject(draft: Pick<InclusionDraft, 'id' | 'planYear' | 'batch'>): AuditSubject {
  return { kind: 'inclusion', id: draft.id, label: inclusionTitle(draft) };
}

/** Refuses a project that cannot be put into the draft; those that stand in it already are judged when it is submitted. */
function refuseForeignProjects(reader: Reader, fields: InclusionFields, before: InclusionDraft | null): void {
  const known = new Set(before?.planYear === fields.planYear ? before.entries.map(({ projectId }) => projectId) : []);
  const added = fields.entries.map(({ projectId }) => projectId).filter((id) => !known.has(id));
  if (added.length === 0) return;
  const candidates = new Set(listInclusionCandidates(reader, fields.planYear).map(({ projectId }) => projectId));
  const refused = listInclusionProjects(reader, added).filter(({ projectId }) => !candidates.has(projectId));
  if (refused.length === 0) return;
  throw new CallError(
    'conflict',
    `有 ${String(refused.length)} 个项目不能列入${inclusionTitle(fields)}，没有保存。`,
    refused.map(({ code, name, planYear, stage }) => ({
      where: `${code} ${name}`,
      what: `${String(planYear)} 年项目，处于“${STAGES[stage]}”阶段；只能列入该年度审查通过或暂缓入库、且不在其他未研究草案中的项目。`,
    })),
  );
}

function refuseSubmitted({ state, ...draft }: InclusionDraft): void {
  if (state === 'draft') return;
  throw new CallError('conflict', `${inclusionTitle(draft)}已提交领导小组，不能修改；需要修改的请先收回。`);
}

/** Once submitted, other papers and records name the draft by its year and batch. */
function refuseRenaming(before: InclusionDraft, fields: InclusionFields): void {
  if (before.submittedVersions === 0 || (before.planYear === fields.planYear && before.batch === fields.batch)) return;
  throw new CallError('conflict', `${inclusionTitle(before)}提交过，不能改年度和批次。`);
}

/** Begins a draft or changes one that is not submitted. */
export function saveInclusion(
  { write }: ServiceContext,
  { id, version, fields }: ParsedInput<'inclusion.save'>,
): HandlerOutput<'inclusion.save'> {
  return write((writer) => {
    const before = id === null ? null : inclusionDraftAt(writer, id, version ?? 0);
    if (before) {
      refuseSubmitted(before);
      refuseRenaming(before, fields);
    }
    refuseForeignProjects(writer, fields, before);
    const entries = rankedProjects(writer, fields);
    // A draft whose sums leave the accepted range could never be shown again.
    inclusionSums(entries);
    passRuleGate(answerRules('saveInclusionDraft', { inclusion: { entries } }), []);
    if (before === null) {
      const draft = insertInclusionDraft(writer, fields);
      appendAudit(writer, {
        action: 'inclusion.save',
        summary: '新建项目入库草案',
        subject: inclusionSubject(draft),
        after: fields,
      });
      return { id: draft.id, version: draft.version };
    }
    const saved = updateInclusionDraft(writer, before, fields);
    const { id: _id, version: _version, state: _state, submittedVersions: _submitted, ...old } = before;
    appendAudit(writer, {
      action: 'inclusion.save',
      summary: '修改项目入库草案',
      subject: inclusionSubject({ ...fields, id: before.id }),
      ...changedFields<InclusionFields>(old, fields),
    });
    return { id: before.id, version: saved };
  });
}
