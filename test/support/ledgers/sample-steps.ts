import { isoDate } from '../../../src/domain/dates.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { FundShare } from '../../../src/domain/project.ts';
import type { RecordDraft, RecordFields } from '../../../src/domain/records/record-kinds.ts';
import { sampleDraft } from '../records/sample-records.ts';
import { ITEM_NAME, wan } from '../records/samples/sample-type.ts';

/** A contract of 10 万元. */
export function contract(signedOn: string, changes: Partial<RecordFields<'contract'>> = {}): RecordDraft {
  return sampleDraft('contract', { signedOn: isoDate(signedOn), amount: wan('10'), ...changes });
}

export function contractFiled(filedOn: string, of: RecordId): RecordDraft {
  return sampleDraft('contractFiling', { filedOn: isoDate(filedOn), contract: of });
}

export function paid(paidOn: string, changes: Partial<RecordFields<'payment'>>): RecordDraft {
  return sampleDraft('payment', { paidOn: isoDate(paidOn), year: 2026, source: 'generalBudget', ...changes });
}

/** The year's money of a project: asked for, arranged or issued. */
export function yearMoney(
  kind: 'fundingRequest' | 'fundingArrangement' | 'budgetIssue',
  on: string,
  year: number,
  shares: readonly FundShare[],
): RecordDraft {
  const day = isoDate(on);
  if (kind === 'fundingRequest') return sampleDraft(kind, { requestedOn: day, year, shares });
  if (kind === 'fundingArrangement') return sampleDraft(kind, { arrangedOn: day, year, shares });
  return sampleDraft(kind, { issuedOn: day, year, shares });
}

/** Amounts in 万元. */
export function reviewed(on: string, declared: string, amount: string): RecordDraft {
  const item = { name: ITEM_NAME, costClass: 'development', reason: '' } as const;
  const items = [{ ...item, declared: wan(declared), reviewed: wan(amount) }];
  return sampleDraft('reviewConclusion', { concludedOn: isoDate(on), items });
}

export function started(startedOn: string, changes: Partial<RecordFields<'implementationStart'>> = {}): RecordDraft {
  const person = { responsiblePerson: '王样例', post: '科长' };
  return sampleDraft('implementationStart', { startedOn: isoDate(startedOn), ...person, ...changes });
}

export function monitored(reportedOn: string, periodFrom: string, periodTo: string): RecordDraft {
  return sampleDraft('monitoringReport', {
    reportedOn: isoDate(reportedOn),
    periodFrom: isoDate(periodFrom),
    periodTo: isoDate(periodTo),
  });
}

export function accepted(acceptedOn: string): RecordDraft {
  return sampleDraft('acceptance', { acceptedOn: isoDate(acceptedOn) });
}

const CLOUD = { resourceKind: 'cloud', name: '云主机' } as const;

export function allocated(allocatedOn: string, amount: string): RecordDraft {
  return sampleDraft('resourceAllocation', {
    allocatedOn: isoDate(allocatedOn),
    resources: [{ ...CLOUD, allocated: amount }],
  });
}

/** Use of a cloud resource, in tenths of a percent. */
export function measured(from: string, to: string, rate: number, name = CLOUD.name as string): RecordDraft {
  return sampleDraft('resourceUsage', {
    measuredFrom: isoDate(from),
    measuredTo: isoDate(to),
    usages: [{ ...CLOUD, name, rate }],
  });
}

export function reclaimed(actedOn: string): RecordDraft {
  return sampleDraft('resourceReclaim', { actedOn: isoDate(actedOn), ...CLOUD, action: 'reclaim' });
}

export function evaluated(
  evaluatedOn: string,
  score: number,
  changes: Partial<RecordFields<'evaluation'>> = {},
): RecordDraft {
  return sampleDraft('evaluation', { evaluatedOn: isoDate(evaluatedOn), score, ...changes });
}
