import type { IsoDate } from './dates.ts';
import type { RecordId } from './ids.ts';
import { nextUnreportedPeriod } from './monitoring-periods.ts';
import type { OfficePolicy } from './office-policy.ts';
import { preReviewCount } from './pre-review-clock.ts';
import type { ProjectFile } from './records/project-file.ts';
import { latestOf, recordsOf } from './records/project-file.ts';
import type { Stage } from './glossary.ts';
import type { WorkCalendar } from './work-calendar.ts';
import type { WorkingDayCount } from './working-days.ts';
import { countToDate, countWorkingDays } from './working-days.ts';

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

type Facts = { readonly file: ProjectFile; readonly policy: OfficePolicy; readonly calendar: WorkCalendar };

const ENDED: ReadonlySet<Stage> = new Set([
  'withdrawn',
  'cancelled',
  'splitUp',
  'mergedAway',
  'archived',
  'preReviewCancel',
  'reviewFailed',
  'notIncluded',
  'urgentRefused',
]);

function* intake({ file, policy, calendar }: Facts, stage: Stage): Generator<OpenDeadline> {
  const declaredOn = file.declarations.at(-1)?.declaredOn;
  const waits =
    file.preReview === null && declaredOn !== undefined && latestOf(file, 'urgentApplication') === undefined;
  if (waits) {
    yield { kind: 'preReview', recordId: null, about: '', count: preReviewCount(declaredOn, file, policy, calendar) };
  }
  const request = latestOf(file, 'supplementRequest');
  if (stage === 'supplementing' && request) {
    const count = countToDate(request.on, request.fields.dueOn, calendar);
    yield { kind: 'supplement', recordId: request.id, about: request.fields.papers, count };
  }
  if (stage === 'preReviewImprove' && file.preReview?.improveBy) {
    const count = countToDate(file.preReview.issuedOn, file.preReview.improveBy, calendar);
    yield { kind: 'improvement', recordId: null, about: '', count };
  }
}

function* decisions({ file, policy, calendar }: Facts, stage: Stage): Generator<OpenDeadline> {
  const expected = (from: IsoDate) => countWorkingDays(from, policy.leadingGroupDays, calendar);
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

function* building({ file, policy, calendar }: Facts): Generator<OpenDeadline> {
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

function* mending({ file, calendar }: Facts, stage: Stage): Generator<OpenDeadline> {
  const failed = latestOf(file, 'acceptance');
  if (failed && stage === 'acceptanceFailed') {
    const [due] = failed.fields.defects.map(({ dueOn }) => dueOn).toSorted();
    if (due) yield { kind: 'defect', recordId: failed.id, about: '', count: countToDate(failed.on, due, calendar) };
  }
  for (const order of recordsOf(file, 'rectificationOrder')) {
    const closed = recordsOf(file, 'rectificationClosed').some(({ fields }) => fields.order === order.id);
    if (closed) continue;
    const count = countToDate(order.on, order.fields.dueOn, calendar);
    yield { kind: 'rectification', recordId: order.id, about: '', count };
  }
}

/** Every deadline of a project that is still to be met, in the order of its life. */
export function openDeadlines(facts: Facts, stage: Stage): OpenDeadline[] {
  if (ENDED.has(stage) || stage === 'draft') return [];
  return [...intake(facts, stage), ...decisions(facts, stage), ...building(facts), ...mending(facts, stage)];
}
