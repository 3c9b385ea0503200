import { isoDate } from '../../../src/domain/dates.ts';
import type { FundSource } from '../../../src/domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { fen } from '../../../src/domain/money.ts';
import type { FundShare } from '../../../src/domain/project.ts';
import type {
  FundingSummaryFacts,
  FundingSummaryRow,
} from '../../../src/documents/funding-summary/funding-summary-facts.ts';
import type { Chance } from '../library/chance.ts';
import { chanceFrom } from '../library/chance.ts';
import { inventedContent } from '../library/invented-content.ts';

const UNITS = ['区城管局', '区委政法委', '区教育局', '区民政局', '区卫生健康局', '区财政局', '半山街道', '大关街道'];

/** Splits an amount over one to three sources, to the fen. */
function shares(chance: Chance, amount: Fen): FundShare[] {
  const sources: FundSource[] = keysOf(FUND_SOURCES).filter(() => chance.whole(0, 2) === 0);
  if (sources.length === 0) sources.push('generalBudget');
  const each = Math.floor(amount / sources.length);
  const first = amount - each * (sources.length - 1);
  return sources.map((source, index) => ({ source, amount: fen(index === 0 ? first : each) }));
}

function inventedRow(chance: Chance, unitName: string, index: number): FundingSummaryRow {
  const content = inventedContent(chance, 1 as UnitId);
  // Every digit down to the fen is in use, so that a lost one shows.
  const declared = fen(chance.whole(1, 999_999_999));
  const reviewed = chance.whole(0, 3) === 0 ? null : fen(chance.whole(0, declared));
  return {
    projectCode: `2027-${String(index + 1).padStart(4, '0')}`,
    projectName: content.name,
    unitName,
    budgetCode: `33010500000000${String(index).padStart(6, '0')}`,
    constructionType: content.constructionType,
    continuity: content.continuity,
    rank: chance.whole(0, 1) === 0 ? null : index + 1,
    amounts: { declared, reviewed, arranged: reviewed === null ? null : fen(chance.whole(0, reviewed)) },
    fundShares: shares(chance, declared),
    contentItems: content.contentItems,
    goals: content.goals,
    basis: `预审意见书 拱数转办预审〔2026〕${String(index + 1)}号`,
    goalsComplete: true,
    remark: '',
  };
}

/** A summary of invented projects, those of a unit together, whose amounts reach down to the fen. */
export function summaryFacts(projects: number, changes: Partial<FundingSummaryRow> = {}): FundingSummaryFacts {
  const chance = chanceFrom(projects + 1);
  const perUnit = Math.ceil(projects / UNITS.length);
  const rows = Array.from({ length: projects }, (_none, index) => ({
    ...inventedRow(chance, UNITS[Math.floor(index / perUnit)] ?? '', index),
    ...changes,
  }));
  return { planYear: 2027, issuedOn: isoDate('2026-11-23'), officeName: '示例办公室', scopeLabel: '全部项目', rows };
}
