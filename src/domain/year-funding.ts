import type { Stage } from './glossary.ts';
import type { FundingStep } from './glossary-of-records.ts';
import type { Fen } from './money.ts';
import { fen } from './money.ts';
import type { YearMoney } from './money-ledger.ts';
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

/** What of a project's money a budget year is judged by, worked out once. */
interface FundedYear {
  readonly file: Records;
  readonly own: YearMoney;
  readonly others: readonly YearMoney[];
  /** The sum that was agreed to. */
  readonly approved: Fen | null;
}

function fundedYear(file: Records, year: number): FundedYear {
  const others = moneyYears(file).filter((other) => other !== year);
  return {
    file,
    own: moneyOfYear(file, year),
    others: others.map((other) => moneyOfYear(file, other)),
    approved: approvedAfterChanges(file),
  };
}

function hasOfYear(file: Records, step: FundingStep, year: number): boolean {
  return recordsOf(file, RECORD_OF_FUNDING_STEP[step]).some(({ fields }) => fields.year === year);
}

/** What other years hold of the agreed sum: what was arranged, and while nothing is, what was requested. */
function heldByOtherYears({ file, others }: FundedYear): FundShare[] {
  return bySource(
    others.flatMap(({ year, requested, arranged }) => (hasOfYear(file, 'arrange', year) ? arranged : requested)),
  );
}

function nextStep(funded: FundedYear, stage: Stage): FundingStep | null {
  const { file, own, approved } = funded;
  const { year, arranged } = own;
  if (!STAGES_OF_STEP.fundingRequest.includes(stage) || hasOfYear(file, 'issue', year)) return null;
  if (hasOfYear(file, 'arrange', year)) return sumShares(arranged) > 0 ? 'issue' : null;
  if (hasOfYear(file, 'request', year)) return 'arrange';
  return (approved ?? 0) > sumShares(heldByOtherYears(funded)) ? 'request' : null;
}

/** The step of a year's money that comes next: 申请 → 安排 → 下达, each once; after that only a change alters it. */
export function nextFundingStep(file: Records, stage: Stage, year: number): FundingStep | null {
  return nextStep(fundedYear(file, year), stage);
}

function flowOf(money: readonly YearMoney[]): FundingFlow {
  return {
    requested: bySource(money.flatMap(({ requested }) => requested)),
    arranged: bySource(money.flatMap(({ arranged }) => arranged)),
    issued: bySource(money.flatMap(({ issued }) => issued)),
  };
}

function proposalFor(
  funded: FundedYear,
  next: FundingStep | null,
  declared: readonly FundShare[],
): readonly FundShare[] {
  const { own, approved } = funded;
  switch (next) {
    case null:
      return [];
    case 'request':
      return remainingShares(declared, approved ?? fen(0), heldByOtherYears(funded));
    case 'arrange':
      return own.requested;
    case 'issue':
      return own.arranged;
  }
}

/** A project's money for a budget year, from its records and the shares that it was declared with. */
export function yearFunding(file: Records, stage: Stage, declared: readonly FundShare[], year: number): YearFunding {
  const funded = fundedYear(file, year);
  const { own, others, approved } = funded;
  const arranged = sumShares([own, ...others].flatMap((each) => each.arranged));
  const next = nextStep(funded, stage);
  return {
    approved,
    thisYear: flowOf([own]),
    otherYears: flowOf(others),
    remaining: approved === null ? null : approved - arranged,
    next,
    proposal: proposalFor(funded, next, declared),
  };
}
