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

/** The money of every year on record, and of the year that is looked at, worked out once. */
type MoneyByYear = ReadonlyMap<number, YearMoney>;

function moneyByYear(file: Records, year: number): MoneyByYear {
  return new Map([...new Set([...moneyYears(file), year])].map((each) => [each, moneyOfYear(file, each)]));
}

function hasOfYear(file: Records, step: FundingStep, year: number): boolean {
  return recordsOf(file, RECORD_OF_FUNDING_STEP[step]).some(({ fields }) => fields.year === year);
}

/** What other years hold of the agreed sum: what was arranged, and while nothing is, what was requested. */
function heldByOtherYears(file: Records, money: MoneyByYear, year: number): FundShare[] {
  const others = [...money.values()].filter((other) => other.year !== year);
  return bySource(
    others.flatMap(({ year: other, requested, arranged }) =>
      hasOfYear(file, 'arrange', other) ? arranged : requested,
    ),
  );
}

/** The step of a year's money that comes next: 申请 → 安排 → 下达, each once; after that only a change alters it. */
export function nextFundingStep(file: Records, stage: Stage, year: number): FundingStep | null {
  if (!STAGES_OF_STEP.fundingRequest.includes(stage) || hasOfYear(file, 'issue', year)) return null;
  if (hasOfYear(file, 'arrange', year)) return sumShares(moneyOfYear(file, year).arranged) > 0 ? 'issue' : null;
  if (hasOfYear(file, 'request', year)) return 'arrange';
  const held = heldByOtherYears(file, moneyByYear(file, year), year);
  return (approvedAfterChanges(file) ?? 0) > sumShares(held) ? 'request' : null;
}

function flowOf(money: readonly YearMoney[]): FundingFlow {
  return {
    requested: bySource(money.flatMap(({ requested }) => requested)),
    arranged: bySource(money.flatMap(({ arranged }) => arranged)),
    issued: bySource(money.flatMap(({ issued }) => issued)),
  };
}

/** The shares that were declared, and the sum that was agreed to. */
interface Agreed {
  readonly declared: readonly FundShare[];
  readonly approved: Fen | null;
}

function proposalFor(
  file: Records,
  money: MoneyByYear,
  year: number,
  next: FundingStep | null,
  { declared, approved }: Agreed,
): readonly FundShare[] {
  switch (next) {
    case null:
      return [];
    case 'request':
      return remainingShares(declared, approved ?? fen(0), heldByOtherYears(file, money, year));
    case 'arrange':
      return money.get(year)?.requested ?? [];
    case 'issue':
      return money.get(year)?.arranged ?? [];
  }
}

/** A project's money for a budget year, from its records and the shares that it was declared with. */
export function yearFunding(file: Records, stage: Stage, declared: readonly FundShare[], year: number): YearFunding {
  const money = moneyByYear(file, year);
  const all = [...money.values()];
  const approved = approvedAfterChanges(file);
  const arranged = sumShares(all.flatMap((each) => each.arranged));
  const next = nextFundingStep(file, stage, year);
  return {
    approved,
    thisYear: flowOf(all.filter((each) => each.year === year)),
    otherYears: flowOf(all.filter((each) => each.year !== year)),
    remaining: approved === null ? null : approved - arranged,
    next,
    proposal: proposalFor(file, money, year, next, { declared, approved }),
  };
}
