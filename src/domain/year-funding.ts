import type { Stage } from './glossary.ts';
import type { FundingStep } from './glossary-of-records.ts';
import type { Fen } from './money.ts';
import { fen } from './money.ts';
import { approvedAfterChanges, bySource, moneyOfYear, moneyYears, sumShares } from './money-ledger.ts';
import type { FundShare } from './project.ts';
import type { ProjectFile } from './records/project-file.ts';
import { recordsOf } from './records/project-file.ts';
import { remainingShares } from './scale-shares.ts';
import { STAGES_OF_STEP } from './steps-of-stage.ts';

type Records = Pick<ProjectFile, 'records'>;

/** Which record each step of the year's money puts on file. */
export const RECORD_OF_FUNDING_STEP = {
  request: 'fundingRequest',
  arrange: 'fundingArrangement',
  issue: 'budgetIssue',
} as const satisfies Record<FundingStep, string>;

/** What was requested, arranged and issued by source. */
export interface FundingFlow {
  readonly requested: readonly FundShare[];
  readonly arranged: readonly FundShare[];
  readonly issued: readonly FundShare[];
}

/** A project's money as a budget year sees it. */
export interface YearFunding {
  /** 入库金额 after every approved change; null while nobody agreed to one. */
  readonly approved: Fen | null;
  readonly thisYear: FundingFlow;
  readonly otherYears: FundingFlow;
  /** 入库金额 less what was arranged in all years; below 0 only where the records do not reconcile. */
  readonly remaining: number | null;
  /** The step of this year's money that comes next; null when none does. */
  readonly next: FundingStep | null;
  /** What that step is filled in with beforehand. */
  readonly proposal: readonly FundShare[];
}

function hasOfYear(file: Records, step: FundingStep, year: number): boolean {
  return recordsOf(file, RECORD_OF_FUNDING_STEP[step]).some(({ fields }) => fields.year === year);
}

/** What other years hold of the agreed sum: what was arranged, and while nothing is, what was requested. */
export function heldByOtherYears(file: Records, year: number): FundShare[] {
  const others = moneyYears(file).filter((other) => other !== year);
  return bySource(
    others.flatMap((other) => {
      const { requested, arranged } = moneyOfYear(file, other);
      return hasOfYear(file, 'arrange', other) ? arranged : requested;
    }),
  );
}

/** The step of a year's money that comes next: 申请 → 安排 → 下达, each once; after that only a change alters it. */
export function nextFundingStep(file: Records, stage: Stage, year: number): FundingStep | null {
  if (!STAGES_OF_STEP.fundingRequest.includes(stage) || hasOfYear(file, 'issue', year)) return null;
  if (hasOfYear(file, 'arrange', year)) return sumShares(moneyOfYear(file, year).arranged) > 0 ? 'issue' : null;
  if (hasOfYear(file, 'request', year)) return 'arrange';
  return (approvedAfterChanges(file) ?? 0) > sumShares(heldByOtherYears(file, year)) ? 'request' : null;
}

function flowOf(file: Records, years: readonly number[]): FundingFlow {
  const money = years.map((year) => moneyOfYear(file, year));
  return {
    requested: bySource(money.flatMap(({ requested }) => requested)),
    arranged: bySource(money.flatMap(({ arranged }) => arranged)),
    issued: bySource(money.flatMap(({ issued }) => issued)),
  };
}

function proposalFor(file: Records, year: number, next: FundingStep | null, declared: readonly FundShare[]) {
  switch (next) {
    case null:
      return [];
    case 'request':
      return remainingShares(declared, approvedAfterChanges(file) ?? fen(0), heldByOtherYears(file, year));
    case 'arrange':
      return moneyOfYear(file, year).requested;
    case 'issue':
      return moneyOfYear(file, year).arranged;
  }
}

/** A project's money for a budget year, from its records and the shares that it was declared with. */
export function yearFunding(file: Records, stage: Stage, declared: readonly FundShare[], year: number): YearFunding {
  const years = moneyYears(file);
  const approved = approvedAfterChanges(file);
  const arranged = sumShares(flowOf(file, years).arranged);
  const next = nextFundingStep(file, stage, year);
  return {
    approved,
    thisYear: flowOf(file, [year]),
    otherYears: flowOf(
      file,
      years.filter((other) => other !== year),
    ),
    remaining: approved === null ? null : approved - arranged,
    next,
    proposal: proposalFor(file, year, next, declared),
  };
}
