import type { CallOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { INCLUSION_DECISIONS } from '../../../src/domain/glossary-of-records.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { reasonsFor } from '../records/reasons-for.ts';
import { sampleDraftOn } from '../records/sample-draft-on.ts';
import { GRANTED, PLAN_YEAR } from '../records/samples/sample-type.ts';
import { samplePreReview } from '../sample-pre-review.ts';
import type { Happening } from './usual-course.ts';
import { varyDraft } from './vary-fields.ts';
import type { WatchedOffice } from './watched-office.ts';

type File = CallOutput<'records.file'>;

const FUNDING_STEPS = { fundingRequest: 'request', fundingArrangement: 'arrange', budgetIssue: 'issue' } as const;

/** The sample's record of a kind on that file, every so often with one field filled in otherwise. */
function draftOn(file: File, kind: RecordKind, vary: number): RecordDraft {
  const draft = sampleDraftOn(file, kind);
  return vary % 3 === 0 ? varyDraft(draft, Math.floor(vary / 3)) : draft;
}

/** Makes things happen to one project after another, through the contract and as a reviewer would. */
export function happenings(office: WatchedOffice, targetOfMerge: () => Promise<ProjectId>) {
  const call: WatchedOffice['call'] = (name, input) => office.call(name, input);
  let batches = 0;

  async function declare(id: ProjectId): Promise<void> {
    const { project, declarations } = await call('projects.get', { id });
    const declaredOn = declarations.length === 0 ? '2026-09-28' : '2026-10-09';
    const { answers } = await call('projects.checkDeclaration', { id, declaredOn });
    const declared = { id, version: project.version, declaredOn, receiptNumber: `收${String(declarations.length)}` };
    await call('projects.declare', { ...declared, reasons: reasonsFor(answers) });
  }

  async function issue(projectId: ProjectId, conclusion: PreReviewConclusion): Promise<void> {
    const { version, declaration } = await call('preReviews.get', { projectId });
    const improvements = [{ content: '补充材料', dueOn: isoDate('2026-10-20') }];
    const fields = samplePreReview({ conclusion, opinion: '总体意见。', improvements });
    const saved = await call('preReviews.save', { projectId, version, fields });
    const issuedOn = declaration.declaredOn > '2026-09-30' ? declaration.declaredOn : '2026-09-30';
    const { answers } = await call('preReviews.checkIssue', { projectId, issuedOn });
    const letter = { projectId, version: saved.version, issuedOn, reasons: reasonsFor(answers) };
    await call('preReviews.issueLetter', letter);
  }

  async function list(projectId: ProjectId): Promise<void> {
    batches += 1;
    const entries = [{ projectId, rank: 1, reason: '年度重点任务', amount: GRANTED }];
    const fields = { planYear: PLAN_YEAR, batch: batches, envelope: GRANTED, basis: '', entries };
    const { id, version } = await call('inclusion.save', { id: null, version: null, fields });
    await call('inclusion.submit', { id, version, submittedOn: '2026-11-02', reasons: [] });
  }

  async function decide(projectId: ProjectId, vary: number): Promise<void> {
    const { drafts } = await call('inclusion.list', {});
    for (const { id, version, state } of drafts.filter((draft) => draft.state === 'submitted').slice(0, 3)) {
      const { entries } = await call('inclusion.get', { id });
      if (state !== 'submitted' || !entries.some((entry) => entry.projectId === projectId)) continue;
      const decision = vary % 4 === 0 ? (keysOf(INCLUSION_DECISIONS)[vary % 3] ?? 'agree') : 'agree';
      const amount = decision === 'agree' ? GRANTED : null;
      const decisions = [{ projectId, decision, amount, note: decision === 'agree' ? '' : '资金盘子以外。' }];
      await call('inclusion.decide', { id, version, decidedOn: '2026-11-10', minutes: '纪1', decisions, reasons: [] });
      return;
    }
    await call('inclusion.takeBack', { id: drafts[0]?.id ?? 1, version: drafts[0]?.version ?? 1, reason: '重新排序' });
  }

  async function fund(projectId: ProjectId, kind: keyof typeof FUNDING_STEPS, file: File): Promise<void> {
    const { rows } = await call('yearFunding.get', { year: PLAN_YEAR });
    const row = rows.find((each) => each.projectId === projectId);
    const shares =
      row && row.proposal.length > 0 ? row.proposal : [{ source: 'generalBudget' as const, amount: GRANTED }];
    const on = { fundingRequest: '2026-11-16', fundingArrangement: '2026-12-15', budgetIssue: '2027-01-20' }[kind];
    const step = FUNDING_STEPS[kind];
    const documentNumber = step === 'issue' ? '预1' : '';
    const projects = [{ projectId, version: file.version, shares }];
    const input = { year: PLAN_YEAR, step, on, documentNumber, projects };
    const check = await call('yearFunding.check', input);
    await call('yearFunding.record', {
      ...input,
      reasons: reasonsFor(check.projects.flatMap(({ answers }) => answers)),
    });
  }

  async function split(projectId: ProjectId, { version }: File): Promise<void> {
    const { project } = await call('preReviews.get', { projectId });
    const parts = project.content.contentItems.map(({ name, total }, item) => ({
      name: `${name}（拆分）`,
      items: [item],
      shares: [{ source: 'generalBudget' as const, amount: total }],
    }));
    await call('lifecycle.split', {
      projectId,
      version,
      splitOn: '2026-10-12',
      reason: '分开建设',
      parts,
      reasons: [],
    });
  }

  async function merge(projectId: ProjectId, { version }: File): Promise<void> {
    const targetId = await targetOfMerge();
    const input = { projectId, targetId, mergedOn: '2026-10-12' };
    const { targetVersion } = await call('lifecycle.checkMerge', input);
    await call('lifecycle.merge', { ...input, version, targetVersion, reason: '合并建设', reasons: [] });
  }

  async function keep(projectId: ProjectId, kind: RecordKind, vary: number, file: File): Promise<void> {
    const draft = draftOn(file, kind, vary);
    const { answers } = await call('records.check', { projectId, draft, correctsId: null });
    const record = { projectId, version: file.version, draft, reasons: reasonsFor(answers), attachmentIds: [] };
    await call('records.add', record);
  }

  /** Lets one thing happen; throws RefusedCall when it is not let through. */
  async function happen(projectId: ProjectId, what: Happening, vary: number, file: File): Promise<void> {
    if (what === 'declare') return declare(projectId);
    if (what.startsWith('letter:')) return issue(projectId, what.slice('letter:'.length) as PreReviewConclusion);
    const kind = what as RecordKind;
    if (kind === 'listing') return list(projectId);
    if (kind === 'inclusionDecision') return decide(projectId, vary);
    if (kind === 'fundingRequest' || kind === 'fundingArrangement' || kind === 'budgetIssue') {
      return fund(projectId, kind, file);
    }
    if (kind === 'split') return split(projectId, file);
    if (kind === 'merge') return merge(projectId, file);
    return keep(projectId, kind, vary, file);
  }

  /** Corrects one of the records on file by a sample's, or takes it away. */
  async function correct(projectId: ProjectId, pick: number, vary: number, file: File): Promise<void> {
    const holding = file.records.filter(({ holdsAs, kind }) => holdsAs !== null && definitionOf(kind).from !== 'deed');
    const row = holding[pick % Math.max(1, holding.length)];
    if (!row || row.holdsAs === null) return;
    const draft = vary % 3 === 1 ? null : varyDraft({ kind: row.kind, fields: row.fields } as RecordDraft, vary);
    const check = { projectId, draft: draft ?? draftOn(file, row.kind, 1), correctsId: row.holdsAs };
    const { answers } = await call('records.check', check);
    await call('records.correct', {
      projectId,
      version: file.version,
      recordId: row.holdsAs,
      draft,
      reason: '登记有误',
      reasons: reasonsFor(answers),
      attachmentIds: [],
    });
  }

  return { happen, correct };
}
