import type { CallContext } from '../../contract/call-context.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { addDays, yearOf } from '../../domain/dates.ts';
import type { PreReviewConclusion } from '../../domain/glossary.ts';
import type { ProjectId, UnitId } from '../../domain/ids.ts';
import { sampleContent } from './sample-content.ts';
import type { ExpertHandlers } from './sample-experts.ts';
import type { MeetingHandlers } from './sample-meeting.ts';
import { createSampleMeeting } from './sample-meeting.ts';
import { createSampleExperts } from './sample-experts.ts';
import type { SampleProject } from './sample-data.ts';
import { SAMPLE_PROJECTS, SAMPLE_UNITS } from './sample-data.ts';
import { PAST_DAYS, SAMPLE_PASTS } from './sample-past.ts';
import { samplePreReview } from './sample-pre-review.ts';
import type { PastHandlers } from './walk-sample-past.ts';
import { sampleReasons, stopIfAborted, walkSamplePasts } from './walk-sample-past.ts';

/** The use cases that fill the sample library: the same that a reviewer's clicks reach. */
export type SampleHandlers = PastHandlers &
  ExpertHandlers &
  MeetingHandlers &
  Handlers<
    | 'units.create'
    | 'projects.saveDraft'
    | 'projects.checkDeclaration'
    | 'projects.declare'
    | 'preReviews.save'
    | 'preReviews.checkIssue'
    | 'preReviews.issueLetter'
  >;

interface SampleLife {
  /** Days before today on which it was declared; null stays a draft. */
  readonly declaredDaysAgo: number | null;
  /** Its letter, two days later; null while the desk is still open. */
  readonly conclusion: PreReviewConclusion | null;
}

/** How far each invented project has come, in the order of the data file. */
const LIVES: readonly SampleLife[] = [
  { declaredDaysAgo: 21, conclusion: 'qualified' },
  { declaredDaysAgo: 20, conclusion: 'qualified' },
  { declaredDaysAgo: 19, conclusion: 'qualified' },
  { declaredDaysAgo: 18, conclusion: 'split' },
  { declaredDaysAgo: 10, conclusion: null },
  { declaredDaysAgo: 16, conclusion: 'qualified' },
  { declaredDaysAgo: 7, conclusion: null },
  { declaredDaysAgo: 14, conclusion: 'improve' },
  { declaredDaysAgo: 4, conclusion: null },
  { declaredDaysAgo: 13, conclusion: 'cancel' },
  { declaredDaysAgo: 1, conclusion: null },
  { declaredDaysAgo: null, conclusion: null },
];

async function createUnits(handlers: SampleHandlers, context: CallContext): Promise<Map<string, UnitId>> {
  const ids = new Map<string, UnitId>();
  const names = [
    ...SAMPLE_UNITS.bureau.map((name) => ({ name, kind: 'bureau' as const })),
    ...SAMPLE_UNITS.subdistrict.map((name) => ({ name, kind: 'subdistrict' as const })),
  ];
  for (const [index, { name, kind }] of names.entries()) {
    const budgetCode = `YL${String(index + 1).padStart(4, '0')}`;
    const fields = { name, kind, aliases: [`拱墅${name}`], budgetCode, note: '示例资料' };
    ids.set(name, (await handlers['units.create'](fields, context)).id);
  }
  return ids;
}

interface Registration {
  readonly sample: SampleProject;
  readonly unitId: UnitId;
  readonly planYear: number;
  /** Null stays a draft. */
  readonly declaredOn: IsoDate | null;
  /** Running number of the declaration in its year. */
  readonly number: number;
}

async function register(
  handlers: SampleHandlers,
  context: CallContext,
  { sample, unitId, planYear, declaredOn, number }: Registration,
): Promise<ProjectId> {
  const content = sampleContent(sample, unitId, planYear);
  const saved = await handlers['projects.saveDraft']({ id: null, version: null, content, source: null }, context);
  if (declaredOn === null) return saved.id;
  const receiptNumber = `示例收〔${String(yearOf(declaredOn))}〕${String(number)}`;
  const { answers } = await handlers['projects.checkDeclaration']({ id: saved.id, declaredOn }, context);
  await handlers['projects.declare']({ ...saved, declaredOn, receiptNumber, reasons: sampleReasons(answers) }, context);
  return saved.id;
}

async function issue(
  handlers: SampleHandlers,
  context: CallContext,
  projectId: ProjectId,
  conclusion: PreReviewConclusion,
  issuedOn: IsoDate,
): Promise<void> {
  const fields = samplePreReview(conclusion, addDays(issuedOn, 14));
  const { version } = await handlers['preReviews.save']({ projectId, version: 0, fields }, context);
  const { answers } = await handlers['preReviews.checkIssue']({ projectId, issuedOn }, context);
  const reasons = sampleReasons(answers);
  await handlers['preReviews.issueLetter']({ projectId, version, issuedOn, reasons, body: null }, context);
}

function unitOf(units: ReadonlyMap<string, UnitId>, { name, unit }: SampleProject): UnitId {
  const id = units.get(unit);
  if (id === undefined) throw new Error(`sample project without unit: ${name}`);
  return id;
}

/** Projects of the year before, from their declaration to where each stands today. */
async function createPasts(
  handlers: SampleHandlers,
  context: CallContext,
  units: ReadonlyMap<string, UnitId>,
  today: IsoDate,
): Promise<void> {
  const declaredOn = addDays(today, -PAST_DAYS.declared);
  const year = yearOf(declaredOn) + 1;
  const pasts: { id: ProjectId; past: (typeof SAMPLE_PASTS)[number] }[] = [];
  for (const [index, past] of SAMPLE_PASTS.entries()) {
    stopIfAborted(context);
    const sample = SAMPLE_PROJECTS[past.sample];
    if (sample === undefined) throw new Error(`no sample ${String(past.sample)}`);
    context.reportProgress({ done: index, total: SAMPLE_PASTS.length, label: `正在登记往年示例项目：${sample.name}` });
    const id = await register(handlers, context, {
      sample: { ...sample, name: `${sample.name}${past.suffix}` },
      unitId: unitOf(units, sample),
      planYear: year,
      declaredOn,
      number: index + 1,
    });
    await issue(handlers, context, id, 'qualified', addDays(today, -PAST_DAYS.letter));
    pasts.push({ id, past });
  }
  await walkSamplePasts(handlers, context, pasts, { year, today });
}

/** Fills an empty library through the ordinary use cases, so that every record, stage, paper and audit entry is real. */
export async function createSampleLibrary(
  handlers: SampleHandlers,
  today: IsoDate,
  context: CallContext,
): Promise<{ units: number; projects: number }> {
  const units = await createUnits(handlers, context);
  const qualified: ProjectId[] = [];
  for (const [index, sample] of SAMPLE_PROJECTS.entries()) {
    stopIfAborted(context);
    context.reportProgress({ done: index, total: SAMPLE_PROJECTS.length, label: `正在登记示例项目：${sample.name}` });
    const life = LIVES[index];
    if (life === undefined) throw new Error(`sample project without life: ${sample.name}`);
    const { declaredDaysAgo, conclusion } = life;
    const declaredOn = declaredDaysAgo === null ? null : addDays(today, -declaredDaysAgo);
    const planYear = yearOf(today) + 1;
    const unitId = unitOf(units, sample);
    const id = await register(handlers, context, { sample, unitId, planYear, declaredOn, number: index + 1 });
    if (declaredOn === null || conclusion === null) continue;
    await issue(handlers, context, id, conclusion, addDays(declaredOn, 2));
    if (conclusion === 'qualified') qualified.push(id);
  }
  await createPasts(handlers, context, units, today);
  await createSampleExperts(handlers, context);
  await createSampleMeeting(handlers, context, qualified, today);
  return { units: units.size, projects: SAMPLE_PROJECTS.length + SAMPLE_PASTS.length };
}
