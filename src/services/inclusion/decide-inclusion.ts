import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { DecidedEntry, InclusionDraft, RankedProject } from '../../domain/inclusion-draft.ts';
import { inclusionTitle } from '../../domain/inclusion-draft.ts';
import type { RuleAnswer } from '../../rules/answer-rules.ts';
import { answerRules } from '../../rules/answer-rules.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getInclusionDraft, inclusionDraftAt, setInclusionState } from '../../storage/inclusion-drafts.ts';
import { listProjectHeads } from '../../storage/project-heads.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ProposedRecord } from '../records/add-records.ts';
import { addRecords, proposedAnswers } from '../records/add-records.ts';
import { passRuleGate, reasonsRemark } from '../rule-gate.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { awaitsDecision, latestSubmission, listedProjects } from './inclusion-page.ts';
import { inclusionSubject } from './save-inclusion.ts';

type Decisions = Pick<ParsedInput<'inclusion.checkDecision'>, 'decidedOn' | 'minutes' | 'decisions'>;

/** The submitted projects that wait for the decision: those that have since ended or stand still do not. */
function awaiting(reader: Reader, draft: InclusionDraft): { entries: RankedProject[]; submittedOn: IsoDate } {
  const submission = latestSubmission(reader, draft);
  if (!submission) throw new CallError('conflict', `${inclusionTitle(draft)}尚未提交领导小组。`);
  const { submitted, submittedOn } = submission;
  const listed = listedProjects(reader, draft);
  const ids = submitted.entries.map(({ projectId }) => projectId);
  const stages = new Map(listProjectHeads(reader, ids).map(({ projectId, stage }) => [projectId, stage]));
  const entries = submitted.entries.filter(({ projectId }) =>
    awaitsDecision(stages.get(projectId), listed.get(projectId)),
  );
  return { entries, submittedOn };
}

function draftAnswersFor(reader: Reader, draft: InclusionDraft, { decidedOn, decisions }: Decisions): RuleAnswer[] {
  const { entries, submittedOn } = awaiting(reader, draft);
  const expected = new Set(entries.map(({ projectId }) => projectId));
  if (entries.length === 0 || decisions.some(({ projectId }) => !expected.has(projectId))) {
    throw new CallError('conflict', '等待决定的项目已有变化，请刷新后重新登记。');
  }
  return answerRules('decideInclusionDraft', {
    inclusion: { entries },
    inclusionDecisions: decisions,
    submittedOn,
    stepDate: decidedOn,
  });
}

function records({ decidedOn, minutes, decisions }: Decisions): ProposedRecord[] {
  return decisions.map(({ projectId, decision, amount, note }: DecidedEntry) => ({
    projectId,
    draft: { kind: 'inclusionDecision', fields: { decidedOn, minutes, decision, amount, note } },
  }));
}

/** What stands in the way of recording the decisions. */
export function checkDecision(
  context: ServiceContext,
  { id, ...decisions }: ParsedInput<'inclusion.checkDecision'>,
): HandlerOutput<'inclusion.checkDecision'> {
  const draft = getInclusionDraft(context.reader, id);
  return {
    answers: draftAnswersFor(context.reader, draft, decisions),
    projects: proposedAnswers(context, records(decisions)),
  };
}

/** Records what the leading group decided about every project that awaits it. */
export function decideInclusion(
  context: ServiceContext,
  { id, version, reasons, ...decisions }: ParsedInput<'inclusion.decide'>,
): HandlerOutput<'inclusion.decide'> {
  return context.write((writer) => {
    refuseFuture(decisions.decidedOn, '研究日期', context.today());
    const draft = inclusionDraftAt(writer, id, version);
    passRuleGate(draftAnswersFor(writer, draft, decisions), []);
    addRecords(
      context,
      writer,
      records(decisions).map((record) => ({ ...record, version: null, reasons })),
    );
    const next = setInclusionState(writer, draft, 'decided');
    const agreed = decisions.decisions.filter(({ decision }) => decision === 'agree').length;
    appendAudit(writer, {
      action: 'inclusion.decide',
      summary: `登记领导小组研究决定（同意 ${String(agreed)} 个，共 ${String(decisions.decisions.length)} 个项目）`,
      subject: inclusionSubject(draft),
      remark: reasonsRemark(reasons),
      after: decisions,
    });
    return { version: next };
  });
}
