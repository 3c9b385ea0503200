import type { FundSource } from './glossary.ts';
import { FUND_SOURCES, keysOf } from './glossary.ts';
import type { Fen } from './money.ts';
import { fen, sumFen, ZERO_FEN } from './money.ts';
import type { FundShare } from './project.ts';
import { declaredAmount } from './project.ts';
import type { ContractMoney } from './contract-money.ts';
import { contractMoney } from './contract-money.ts';
import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { latestOf, recordById, recordsOf } from './records/project-file.ts';
import { urgentAgreement } from './urgent-agreement.ts';

/** What happened to a project's money in one budget year. */
export interface YearMoney {
  readonly year: number;
  readonly requested: readonly FundShare[];
  /** As the finance bureau arranged it, after every approved change. */
  readonly arranged: readonly FundShare[];
  /** As issued, after every approved change; empty until the budget is issued. */
  readonly issued: readonly FundShare[];
  readonly paid: readonly FundShare[];
}

/**
 * 申报 → 审定 → 核减 → 入库 → 安排 → 限价 → 成交 → 合同 → 已支付 of a project, in fen; null while a step has not come.
 * All of it follows from the file; the library keeps a copy for lists and sums.
 */
export interface MoneyLedger {
  readonly declared: Fen;
  readonly reviewed: Fen | null;
  /** 核减: declared less reviewed. */
  readonly reduced: Fen | null;
  /** What the leading group or the district government agreed to, after every approved change. */
  readonly approved: Fen | null;
  readonly years: readonly YearMoney[];
  readonly arranged: Fen;
  readonly issued: Fen;
  readonly ceiling: Fen | null;
  readonly awarded: Fen | null;
  readonly contracted: Fen | null;
  readonly paid: Fen;
  readonly contracts: readonly ContractMoney[];
}

/** What the shares are together. */
export function sumShares(shares: readonly FundShare[]): Fen {
  return sumFen(shares.map(({ amount }) => amount));
}

/** The amount of one source; 0 when it bears nothing. */
export function shareOf(shares: readonly FundShare[], source: FundSource): Fen {
  return sumFen(shares.filter((share) => share.source === source).map(({ amount }) => amount));
}

/** One share per source that bears anything, in the order of the glossary. */
export function bySource(payments: readonly FundShare[]): FundShare[] {
  return keysOf(FUND_SOURCES)
    .map((source) => ({ source, amount: shareOf(payments, source) }))
    .filter(({ amount }) => amount > 0);
}

type Records = Pick<ProjectFile, 'records'>;

/** Changes that the leading group agreed to, in order, as their applications put them. */
export function approvedChanges(file: Records): ProjectRecord<'changeApplication'>[] {
  return recordsOf(file, 'changeDecision')
    .filter(({ fields }) => fields.agreement === 'agree')
    .flatMap(({ fields }) => recordById(file, 'changeApplication', fields.application) ?? []);
}

/** What happened to a project's money in a budget year. */
export function moneyOfYear(file: Records, year: number): YearMoney {
  const ofYear = <Kind extends 'fundingRequest' | 'fundingArrangement' | 'budgetIssue'>(kind: Kind) =>
    recordsOf(file, kind).findLast(({ fields }) => fields.year === year)?.fields.shares ?? [];
  const changed = approvedChanges(file).findLast(({ fields }) => fields.year === year)?.fields.shares;
  const issued = ofYear('budgetIssue');
  const paid = recordsOf(file, 'payment').filter(({ fields }) => fields.year === year);
  return {
    year,
    requested: bySource(ofYear('fundingRequest')),
    arranged: bySource(changed ?? ofYear('fundingArrangement')),
    issued: bySource(changed ?? issued),
    paid: bySource(paid.map(({ fields: { source, amount } }) => ({ source, amount }))),
  };
}

/** The budget years that a project's money is on record for. */
export function moneyYears(file: Records): number[] {
  const kinds = ['fundingRequest', 'fundingArrangement', 'budgetIssue', 'payment'] as const;
  const years = kinds.flatMap((kind) => recordsOf(file, kind).map(({ fields }) => fields.year));
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The agreed sum before any change: by the leading group, or for an urgent project by the district government. */
export function firstApproved(file: Records): Fen | null {
  const decision = latestOf(file, 'inclusionDecision');
  if (decision?.fields.decision === 'agree') return decision.fields.amount;
  return urgentAgreement(file)?.fields.amount ?? null;
}

/** The agreed sum after the changes: each moves it by what it adds to or takes from its year. */
export function approvedAfterChanges(file: Records): Fen | null {
  const first = firstApproved(file);
  if (first === null) return null;
  const ofYear = new Map<number, number>();
  let approved: number = first;
  for (const { fields } of approvedChanges(file)) {
    const issue = recordsOf(file, 'budgetIssue').findLast((record) => record.fields.year === fields.year);
    const before = ofYear.get(fields.year) ?? sumShares(issue?.fields.shares ?? []);
    const after = sumShares(fields.shares);
    approved += after - before;
    ofYear.set(fields.year, after);
  }
  return fen(approved);
}

/** The ceilings that stand: of each lot's confirmed requirements the one that was fixed last, after a failed tender. */
export function standingCeilings(file: Pick<ProjectFile, 'records'>): ProjectRecord<'priceCeiling'>[] {
  const ceilings = recordsOf(file, 'priceCeiling');
  return ceilings.filter(
    ({ fields }, index) =>
      !ceilings.slice(index + 1).some((later) => later.fields.requirements === fields.requirements),
  );
}

function sumOrNull(amounts: readonly Fen[]): Fen | null {
  return amounts.length === 0 ? null : sumFen(amounts);
}

/** Computes a project's money from its file. */
export function moneyLedger(file: ProjectFile): MoneyLedger {
  const declared = file.declarations.at(-1)?.amount ?? declaredAmount(file.content);
  const conclusion = latestOf(file, 'reviewConclusion');
  const reviewed = conclusion ? sumFen(conclusion.fields.items.map((item) => item.reviewed)) : null;
  const years = moneyYears(file).map((year) => moneyOfYear(file, year));
  const contracts = contractMoney(file);
  // Of an earlier year's project the old ledger alone tells; it has no records of the steps.
  const earlier = latestOf(file, 'earlierProject')?.fields;
  return {
    declared,
    reviewed,
    reduced: reviewed === null ? null : fen(Math.max(0, declared - reviewed)),
    approved: approvedAfterChanges(file) ?? earlier?.approved ?? null,
    years,
    arranged: sumFen(years.map(({ arranged }) => sumShares(arranged))),
    issued: sumFen(years.map(({ issued }) => sumShares(issued))),
    ceiling: sumOrNull(standingCeilings(file).map(({ fields }) => fields.amount)),
    awarded: sumOrNull(recordsOf(file, 'award').map(({ fields }) => fields.amount)),
    contracted: sumOrNull(contracts.map(({ contracted }) => contracted)) ?? earlier?.contracted ?? null,
    paid: sumFen([earlier?.paid ?? ZERO_FEN, ...contracts.map(({ paid }) => paid)]),
    contracts,
  };
}
