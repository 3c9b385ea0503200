import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import type { RecordFields, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import type { coreInFolder } from '../core-in-folder.ts';
import { mainJobSteps, refusal } from '../main-job-steps.ts';
import { agreed, inclusionSteps } from '../records/inclusion-steps.ts';
import { sampleDraft } from '../records/sample-records.ts';
import { GRANTED, PLAN_YEAR } from '../records/samples/sample-type.ts';

type Reasons = readonly { readonly ruleId: string; readonly reason: string }[];

/** Steps in the order of the sample project's life, from its contract's procurement to its evaluation. */
const COURSE = [
  'tenderRequirements',
  'priceCeiling',
  'award',
  'contract',
  'contractFiling',
  'implementationStart',
  'monitoringReport',
  'goLive',
  'supervisionPaper',
  'acceptance',
  'inUse',
  'operationRecord',
] as const satisfies readonly RecordKind[];

/** The sample project's life through the contract, one record after another; its clock shows the end of 2028. */
export function projectJourney(office: () => ReturnType<typeof coreInFolder>) {
  const { declared, issued } = mainJobSteps(office);
  const { submitted, decided, funded } = inclusionSteps(office);

  /** The sample's record of a kind, resting on the latest records before it, with some fields changed. */
  async function draftOf<Kind extends RecordKind>(
    projectId: ProjectId,
    kind: Kind,
    changes: Partial<RecordFields<Kind>>,
  ) {
    const { version, records } = await office().call('records.file', { projectId });
    const holding = records.filter(({ holdsAs }) => holdsAs !== null);
    const draft = sampleDraft(kind, changes, (of) => holding.findLast((row) => row.kind === of)?.id ?? (1 as RecordId));
    return { version, draft };
  }

  async function keep<Kind extends RecordKind>(
    projectId: ProjectId,
    kind: Kind,
    changes: Partial<RecordFields<Kind>> = {},
    reasons: Reasons = [],
  ) {
    const { version, draft } = await draftOf(projectId, kind, changes);
    return office().call('records.add', { projectId, version, draft, reasons: [...reasons], attachmentIds: [] });
  }

  /** What stands in the way of a step: its code and the rules concerned, as `R20`, `P06`. */
  async function refused<Kind extends RecordKind>(
    projectId: ProjectId,
    kind: Kind,
    changes: Partial<RecordFields<Kind>> = {},
  ) {
    const { code, details } = await refusal(keep(projectId, kind, changes));
    return [code, ...details.map(({ where }) => where)];
  }

  /** What the rules say of a step before it is taken. */
  async function answers<Kind extends RecordKind>(
    projectId: ProjectId,
    kind: Kind,
    changes: Partial<RecordFields<Kind>> = {},
  ) {
    const { draft } = await draftOf(projectId, kind, changes);
    return (await office().call('records.check', { projectId, draft, correctsId: null })).answers;
  }

  /** Declared, reviewed at 110万元, included, its budget of 2027 issued. */
  async function budgetIssued(content: Partial<ProjectContent> = {}): Promise<ProjectId> {
    office().setToday('2028-12-29');
    const id = await declared(content);
    await issued(id);
    await keep(id, 'reviewMeeting');
    await keep(id, 'expertOpinions');
    await keep(id, 'reviewConclusion');
    await decided(await submitted([id], { envelope: GRANTED }), [agreed(id, GRANTED)]);
    const projects = [id];
    await funded({ year: PLAN_YEAR, step: 'request', on: '2026-11-16', projects });
    await funded({ year: PLAN_YEAR, step: 'arrange', on: '2026-12-15', projects });
    await funded({ year: PLAN_YEAR, step: 'issue', on: '2027-01-20', projects });
    return id;
  }

  /** The same, and on to a step of its course, which is kept as well. */
  async function upTo(last: (typeof COURSE)[number]): Promise<ProjectId> {
    const id = await budgetIssued();
    for (const kind of COURSE.slice(0, COURSE.indexOf(last) + 1)) await keep(id, kind);
    return id;
  }

  return { keep, refused, answers, budgetIssued, upTo };
}
