import type { IsoDate } from './dates.ts';
import type { RecordId } from './ids.ts';
import { nextUnreportedPeriod } from './monitoring-periods.ts';
import type { OfficePolicy } from './office-policy.ts';
import { laterRulesApply } from './office-policy.ts';
import { preReviewCount, suspensionPauses } from './pre-review-clock.ts';
import { projectBudget } from './project-budget.ts';
import type { ProjectFile } from './records/project-file.ts';
import { latestOf, recordsOf } from './records/project-file.ts';
import { openRectifications } from './rectifications.ts';
import type { Stage } from './glossary.ts';
import type { Standing } from './stage.ts';
import { standingOf } from './stage.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { WorkingDayCount } from './working-days.ts';
import { countToDate, countWorkingDays, standingStill } from './working-days.ts';

/** What a deadline is about: identifier → what has to be done by then. */
export const DEADLINE_KINDS = {
  preReview: '出具预审意见书',
  supplement: '补齐资料',
  improvement: '建设单位完善需求方案',
  leadingGroup: '领导小组研究入库',
  change: '领导小组审定变更',
  urgent: '区政府审批紧急项目',
  contractFiling: '合同备案',
  monitoring: '报送绩效监控报告',
  defect: '验收问题整改',
  rectification: '运维整改',
} as const;
export type DeadlineKind = keyof typeof DEADLINE_KINDS;

/** The rule behind a deadline; empty where the office alone set it. */
export const DEADLINE_RULES: Readonly<Record<DeadlineKind, string>> = {
  preReview: 'R09',
  supplement: 'R09',
  improvement: 'R10',
  leadingGroup: 'R16',
  change: 'R18',
  urgent: 'R19',
  contractFiling: 'R22',
  monitoring: 'R24',
  defect: 'R26',
  rectification: 'R32',
};

/** A deadline that is still to be met. */
export interface OpenDeadline {
  readonly kind: DeadlineKind;
  /** The record it begins with; null for one of the declaration or its letter. */
  readonly recordId: RecordId | null;
  /** Which of several it is, such as the contract's number; may be empty. */
  readonly about: string;
  readonly count: WorkingDayCount;
}

/** What the deadlines of a project follow from. */
export interface DeadlineFacts {
  readonly file: Omit<ProjectFile, 'content'>;
  readonly policy: OfficePolicy;
  readonly calendar: WorkCalendar;
}

const ENDED: ReadonlySet<Stage> = new Set([
  'draft',
  'withdrawn',
  'cancelled',
  'splitUp',
  'mergedAway',
  'earlier',
  'archived',
  'preReviewCancel',
  'reviewFailed',
  'notIncluded',
  'urgentRefused',
]);

const MAX_ABOUT = 30;

/** The beginning of a text that may be long, on one line. */
function inShort(text: string): string {
  const [first = ''] = text.trim().split(/\s*\n/);
  const characters = Array.from(first);
  if (characters.length <= MAX_ABOUT && first === text.trim()) return first;
  return `${characters.slice(0, MAX_ABOUT).join('')}…`;
}

/** A set date, which nobody is held to while the project is suspended. */
function setDate({ file, calendar }: DeadlineFacts, from: IsoDate, due: IsoDate, suspended: boolean): WorkingDayCount {
  const count = countToDate(from, due, calendar);
  const since = suspended ? latestOf(file, 'suspension')?.on : undefined;
  return since === undefined ? count : standingStill(count, since);
}

/** Whether a 预审意见书 is still owed (R09): declared, no letter yet, neither ended nor on the urgent way of 四（三）. */
export function waitsForPreReview(file: DeadlineFacts['file'], stage: Stage): boolean {
  return (
    file.declarations.length > 0 &&
    file.preReview === null &&
    latestOf(file, 'urgentApplication') === undefined &&
    !ENDED.has(stage)
  );
}

function* intake(facts: DeadlineFacts, { stage, suspended }: Standing): Generator<OpenDeadline> {
  const { file, policy, calendar } = facts;
  const declaredOn = file.declarations.at(-1)?.declaredOn;
  if (declaredOn !== undefined && waitsForPreReview(file, stage)) {
    yield { kind: 'preReview', recordId: null, about: '', count: preReviewCount(declaredOn, file, policy, calendar) };
  }
  const request = latestOf(file, 'supplementRequest');
  if (stage === 'supplementing' && request) {
    const count = setDate(facts, request.on, request.fields.dueOn, suspended);
    yield { kind: 'supplement', recordId: request.id, about: inShort(request.fields.papers), count };
  }
  if (stage === 'preReviewImprove' && file.preReview?.improveBy) {
    const count = setDate(facts, file.preReview.issuedOn, file.preReview.improveBy, suspended);
    yield { kind: 'improvement', recordId: null, about: '', count };
  }
}

function* decisions({ file, policy, calendar }: DeadlineFacts, { stage }: Standing): Generator<OpenDeadline> {
  const expected = (from: IsoDate) => countWorkingDays(from, policy.leadingGroupDays, calendar, suspensionPauses(file));
  const listing = latestOf(file, 'listing');
  if (stage === 'listed' && listing) {
    const about = `${String(listing.fields.year)} 年第 ${String(listing.fields.batch)} 批`;
    yield { kind: 'leadingGroup', recordId: listing.id, about, count: expected(listing.on) };
  }
  for (const application of recordsOf(file, 'changeApplication')) {
    const decided = recordsOf(file, 'changeDecision').some(({ fields }) => fields.application === application.id);
    if (decided) continue;
    const about = application.fields.receiptNumber;
    yield { kind: 'change', recordId: application.id, about, count: expected(application.on) };
  }
  const urgent = latestOf(file, 'urgentApplication');
  if (stage === 'urgent' && urgent) {
    yield { kind: 'urgent', recordId: urgent.id, about: urgent.fields.basis, count: expected(urgent.on) };
  }
}

function* building({ file, policy, calendar }: DeadlineFacts): Generator<OpenDeadline> {
  if (policy.laterRulesLimited && !laterRulesApply(projectBudget(file), policy)) return;
  for (const contract of recordsOf(file, 'contract')) {
    const filed = recordsOf(file, 'contractFiling').some(({ fields }) => fields.contract === contract.id);
    if (filed) continue;
    const count = countWorkingDays(contract.on, policy.filingDays, calendar);
    yield { kind: 'contractFiling', recordId: contract.id, about: contract.fields.contractNumber, count };
  }
  const start = latestOf(file, 'implementationStart');
  const period = nextUnreportedPeriod(file, policy.monitoringMonths);
  if (start && period) {
    const count = countWorkingDays(period.to, policy.monitoringGraceDays, calendar);
    yield { kind: 'monitoring', recordId: start.id, about: `${period.from} 至 ${period.to}`, count };
  }
}

function* mending({ file, calendar }: DeadlineFacts, { stage }: Standing): Generator<OpenDeadline> {
  const failed = latestOf(file, 'acceptance');
  if (failed && stage === 'acceptanceFailed') {
    const [due] = failed.fields.defects.map(({ dueOn }) => dueOn).toSorted();
    if (due) yield { kind: 'defect', recordId: failed.id, about: '', count: countToDate(failed.on, due, calendar) };
  }
  for (const order of openRectifications(file)) {
    const count = countToDate(order.on, order.fields.dueOn, calendar);
    const about = inShort(order.fields.requirements);
    yield { kind: 'rectification', recordId: order.id, about, count };
  }
}

/**
 * Every deadline of a project that is still to be met, in the order of its life. While it is suspended what the office
 * and the leading group handle stands still; what the regulation asks of the unit whatever the office does goes on:
 * filing a contract, monitoring, mending.
 */
export function openDeadlines(facts: DeadlineFacts): OpenDeadline[] {
  const standing = standingOf(facts.file);
  if (ENDED.has(standing.stage)) return [];
  return [...intake(facts, standing), ...decisions(facts, standing), ...building(facts), ...mending(facts, standing)];
}

/** How a list names a deadline. */
export function deadlineTitle({ kind, about }: Pick<OpenDeadline, 'kind' | 'about'>): string {
  return about === '' ? DEADLINE_KINDS[kind] : `${DEADLINE_KINDS[kind]}（${about}）`;
}
