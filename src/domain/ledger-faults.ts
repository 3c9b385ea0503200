import type { AmountFault } from './amount-faults.ts';
import { differs, exceeds } from './amount-faults.ts';
import { FUND_SOURCES, keysOf } from './glossary.ts';
import type { MoneyLedger, YearMoney } from './money-ledger.ts';
import { approvedChanges, firstApproved, shareOf, standingCeilings, sumShares } from './money-ledger.ts';
import type { Fen } from './money.ts';
import { fen, sumFen } from './money.ts';
import type { FundShare } from './project.ts';
import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { latestOf, recordById, recordsOf } from './records/project-file.ts';

/** What does not reconcile in a project's money. */
export type LedgerFault = AmountFault;

/** A source that is written twice would be counted twice by one reader and once by another. */
function doubledSources(record: ProjectRecord): LedgerFault[] {
  const shares: readonly FundShare[] = 'shares' in record.fields ? record.fields.shares : [];
  const doubled = keysOf(FUND_SOURCES).filter((source) => shares.filter((share) => share.source === source).length > 1);
  return doubled.map((source) => ({
    what: `资金来源“${FUND_SOURCES[source]}”填写了两行，请合并为一行。`,
    difference: shareOf(shares, source),
  }));
}

function faultsOfYear(file: ProjectFile, { year, arranged, issued, paid }: YearMoney): LedgerFault[] {
  // A budget that was issued with nothing in it is issued, too.
  const isIssued = recordsOf(file, 'budgetIssue').some(({ fields }) => fields.year === year);
  return keysOf(FUND_SOURCES).flatMap((source) => {
    const name = `${String(year)} 年${FUND_SOURCES[source]}`;
    const issuedAmount = shareOf(issued, source);
    return [
      ...(isIssued ? differs(`${name}下达`, issuedAmount, `${name}安排`, shareOf(arranged, source)) : []),
      ...exceeds(`${name}已支付`, shareOf(paid, source), `${name}下达`, issuedAmount),
    ];
  });
}

/** What a year holds of the agreed sum: once arranged, what it did not get may be asked for again in another year. */
function heldOfYear(file: ProjectFile, { year, requested, arranged }: YearMoney): Fen {
  const isArranged = recordsOf(file, 'fundingArrangement').some(({ fields }) => fields.year === year);
  return sumShares(isArranged ? arranged : requested);
}

function faultsOfReview(file: ProjectFile, { declared, reviewed }: MoneyLedger): LedgerFault[] {
  const items = latestOf(file, 'reviewConclusion')?.fields.items;
  if (items === undefined || reviewed === null) return [];
  return [
    ...differs('审定表中申报合计', sumFen(items.map((item) => item.declared)), '申报金额', declared),
    ...items.flatMap((item) => exceeds(`“${item.name}”审定`, item.reviewed, '其申报金额', item.declared)),
    ...exceeds('入库金额', firstApproved(file) ?? fen(0), '审定金额', reviewed),
  ];
}

/**
 * What tenders cost, or may still cost, stays within the arranged money. A ceiling no longer counts once something is
 * awarded under it: a change may give back what the tender saved. Nor does anything count once a change gave the money
 * of a cancelled project back.
 */
function faultsOfCommitment(file: ProjectFile, { awarded, arranged }: MoneyLedger): LedgerFault[] {
  if (approvedChanges(file).some(({ fields }) => fields.changeKind === 'cancel')) return [];
  const used = new Set(recordsOf(file, 'award').map(({ fields }) => fields.ceiling));
  const open = standingCeilings(file).filter(({ id }) => !used.has(id));
  const openSum = sumFen(open.map(({ fields }) => fields.amount));
  const names = [...(awarded === null ? [] : ['成交金额']), ...(open.length === 0 ? [] : ['未成交的采购最高限价'])];
  return exceeds(`${names.join('与')}合计`, sumFen([awarded ?? fen(0), openSum]), '安排资金', arranged);
}

function faultsOfProcurement(file: ProjectFile, ledger: MoneyLedger): LedgerFault[] {
  const awards = recordsOf(file, 'award');
  const overCeiling = recordsOf(file, 'priceCeiling').flatMap((ceiling) => {
    const under = awards.filter(({ fields }) => fields.ceiling === ceiling.id);
    return exceeds('成交金额', sumFen(under.map(({ fields }) => fields.amount)), '采购最高限价', ceiling.fields.amount);
  });
  const overAward = awards.flatMap((award) => {
    const under = recordsOf(file, 'contract').filter(({ fields }) => fields.award === award.id);
    return exceeds('合同金额', sumFen(under.map(({ fields }) => fields.amount)), '成交金额', award.fields.amount);
  });
  const overContract = ledger.contracts.flatMap(({ contractId, contracted, paid }) => {
    const number = recordById(file, 'contract', contractId)?.fields.contractNumber ?? '';
    return exceeds(`合同 ${number} 已支付`, paid, '合同金额', contracted);
  });
  return [...faultsOfCommitment(file, ledger), ...overCeiling, ...overAward, ...overContract];
}

/**
 * Whatever in a project's money does not reconcile to the fen: per project, source and year, from the declared sum to
 * the last payment. Empty when all is right.
 */
export function ledgerFaults(file: ProjectFile, ledger: MoneyLedger): LedgerFault[] {
  const approved = ledger.approved ?? fen(0);
  // A change that takes money away does not make the request of the day it was made wrong.
  const requestable = fen(Math.max(approved, firstApproved(file) ?? 0));
  const requested = sumFen(ledger.years.map((year) => heldOfYear(file, year)));
  return [
    ...file.records.flatMap(doubledSources),
    ...faultsOfReview(file, ledger),
    ...exceeds('各年申请（已安排的年度按安排数）合计', requested, '入库金额', requestable),
    ...exceeds('各年安排合计', ledger.arranged, '入库金额', approved),
    ...ledger.years.flatMap((year) => faultsOfYear(file, year)),
    ...faultsOfProcurement(file, ledger),
  ];
}
