import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { InclusionDraft, SubmittedInclusion } from '../../domain/inclusion-draft.ts';
import { inclusionTitle } from '../../domain/inclusion-draft.ts';
import { moneyPlaces } from '../../domain/money-line.ts';
import { answerRules } from '../../rules/answer-rules.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getInclusionDraft, inclusionDraftAt, setInclusionState } from '../../storage/inclusion-drafts.ts';
import { insertInclusionVersion } from '../../storage/inclusion-versions.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ProposedRecord } from '../records/add-records.ts';
import { addRecords, proposedAnswers } from '../records/add-records.ts';
import { openCase } from '../records/case.ts';
import { correctWithin } from '../records/correct-record.ts';
import { passRuleGate, reasonsRemark } from '../rule-gate.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseFuture } from '../service-context.ts';
import { listedProjects, rankedProjects } from './inclusion-page.ts';
import { inclusionSubject } from './save-inclusion.ts';

function submissionOf(reader: Reader, draft: InclusionDraft): SubmittedInclusion {
  const { planYear, batch, envelope, basis } = draft;
  return { planYear, batch, envelope, basis, entries: rankedProjects(reader, draft) };
}

/** What the submission puts on each project's file. */
function listings(draft: InclusionDraft, submitted: SubmittedInclusion, submittedOn: IsoDate): ProposedRecord[] {
  const places = moneyPlaces(
    submitted.entries.map(({ amount }) => amount),
    draft.envelope,
  );
  return submitted.entries.map(({ projectId, rank, reason, amount }, index) => ({
    projectId,
    draft: {
      kind: 'listing',
      fields: {
        submittedOn,
        year: draft.planYear,
        batch: draft.batch,
        version: draft.submittedVersions + 1,
        rank,
        reason,
        amount,
        withinEnvelope: places[index]?.withinEnvelope ?? false,
      },
    },
  }));
}

function refuseNotDraft(draft: InclusionDraft): void {
  if (draft.state === 'draft') return;
  throw new CallError('conflict', `${inclusionTitle(draft)}已经提交过了，请刷新。`);
}

/** What stands in the way of submitting the saved draft. */
export function checkSubmission(
  context: ServiceContext,
  { id, submittedOn }: ParsedInput<'inclusion.checkSubmission'>,
): HandlerOutput<'inclusion.checkSubmission'> {
  const draft = getInclusionDraft(context.reader, id);
  refuseNotDraft(draft);
  const submitted = submissionOf(context.reader, draft);
  return {
    answers: answerRules('submitInclusionDraft', { inclusion: submitted }),
    projects: proposedAnswers(context, listings(draft, submitted, submittedOn)),
  };
}

/** Puts the draft to the leading group: this version is kept for good, and every project is listed on its file. */
export function submitInclusion(
  context: ServiceContext,
  { id, version, submittedOn, reasons }: ParsedInput<'inclusion.submit'>,
): HandlerOutput<'inclusion.submit'> {
  return context.write((writer) => {
    refuseFuture(submittedOn, '提交日期', context.today());
    const draft = inclusionDraftAt(writer, id, version);
    refuseNotDraft(draft);
    const submitted = submissionOf(writer, draft);
    passRuleGate(answerRules('submitInclusionDraft', { inclusion: submitted }), []);
    addRecords(
      context,
      writer,
      listings(draft, submitted, submittedOn).map((listing) => ({ ...listing, version: null, reasons })),
    );
    const number = draft.submittedVersions + 1;
    insertInclusionVersion(writer, id, { number, submittedOn, submitted });
    const next = setInclusionState(writer, draft, 'submitted', number);
    appendAudit(writer, {
      action: 'inclusion.submit',
      summary: `提交项目入库草案（第 ${String(number)} 版，${String(submitted.entries.length)} 个项目）`,
      subject: inclusionSubject(draft),
      remark: reasonsRemark(reasons),
      after: { submittedOn, envelope: draft.envelope, projects: submitted.entries.length },
    });
    return { version: next, number };
  });
}

/** Takes a submitted draft back before anything was decided; each listing is taken off with the reason. */
export function takeBackInclusion(
  context: ServiceContext,
  { id, version, reason }: ParsedInput<'inclusion.takeBack'>,
): HandlerOutput<'inclusion.takeBack'> {
  return context.write((writer) => {
    const draft = inclusionDraftAt(writer, id, version);
    const listed = [...listedProjects(writer, draft)];
    if (draft.state !== 'submitted' || listed.some(([, { decision }]) => decision !== null)) {
      throw new CallError('conflict', `${inclusionTitle(draft)}不在等待研究的状态，不能收回。`);
    }
    for (const [projectId, { listing }] of listed) {
      if (listing === null) continue;
      const current = openCase(writer, projectId);
      correctWithin(context, writer, current, {
        version: current.project.version,
        recordId: listing.id,
        draft: null,
        reason: `收回${inclusionTitle(draft)}：${reason}`.slice(0, 500),
        reasons: [],
        attachmentIds: [],
      });
    }
    const next = setInclusionState(writer, draft, 'draft');
    appendAudit(writer, {
      action: 'inclusion.takeBack',
      summary: `收回项目入库草案（第 ${String(draft.submittedVersions)} 版）`,
      subject: inclusionSubject(draft),
      remark: reason,
    });
    return { version: next };
  });
}
