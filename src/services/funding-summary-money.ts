import type { Fen } from '../domain/money.ts';
import { sumFen } from '../domain/money.ts';
import { moneyOfYear, sumShares } from '../domain/money-ledger.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { FundShare } from '../domain/project.ts';
import type { ProjectFile } from '../domain/records/project-file.ts';
import { latestOf, recordsOf } from '../domain/records/project-file.ts';
import { urgentAgreement } from '../domain/urgent-agreement.ts';
import { listHoldingRecords } from '../storage/project-records.ts';
import type { Reader } from '../storage/reader-writer.ts';

/** What a year's summary carries of a project's records; null where none says it. */
export interface SummaryMoney {
  /** In the latest draft that the project stood in. */
  readonly rank: number | null;
  readonly reviewed: Fen | null;
  /** 本年安排. */
  readonly arranged: Fen | null;
  /** The year's money by source as far as it has come; null before it was requested. */
  readonly shares: readonly FundShare[] | null;
  readonly sourcesFrom: 'arranged' | 'requested' | 'declared';
  /** 入库依据: what the leading group or the district government agreed in. */
  readonly basis: string | null;
}

type Records = Pick<ProjectFile, 'records'>;

const KINDS = [
  'reviewConclusion',
  'listing',
  'inclusionDecision',
  'urgentApproval',
  'fundingRequest',
  'fundingArrangement',
  'budgetIssue',
  'changeApplication',
  'changeDecision',
] as const;

function basisOf(file: Records): string | null {
  const decision = latestOf(file, 'inclusionDecision');
  if (decision?.fields.decision === 'agree') return `领导小组研究 ${decision.fields.minutes}`;
  const agreement = urgentAgreement(file);
  return agreement ? `区政府批复 ${agreement.fields.documentNumber}` : null;
}

function summaryMoney(file: Records, year: number): SummaryMoney {
  const items = latestOf(file, 'reviewConclusion')?.fields.items;
  const isOfYear = ({ fields }: { readonly fields: { readonly year: number } }) => fields.year === year;
  const isArranged = recordsOf(file, 'fundingArrangement').some(isOfYear);
  const isRequested = recordsOf(file, 'fundingRequest').some(isOfYear);
  const { arranged, requested } = moneyOfYear(file, year);
  return {
    rank: latestOf(file, 'listing')?.fields.rank ?? null,
    reviewed: items ? sumFen(items.map((item) => item.reviewed)) : null,
    arranged: isArranged ? sumShares(arranged) : null,
    shares: isArranged ? arranged : isRequested ? requested : null,
    sourcesFrom: isArranged ? 'arranged' : isRequested ? 'requested' : 'declared',
    basis: basisOf(file),
  };
}

/** Reads what the year's summary carries of each project's records; projects without any have no entry. */
export function listSummaryMoney(
  reader: Reader,
  ids: readonly ProjectId[],
  year: number,
): ReadonlyMap<ProjectId, SummaryMoney> {
  const records = listHoldingRecords(reader, ids, KINDS, 'latest');
  return new Map(Array.from(records, ([id, own]) => [id, summaryMoney({ records: own }, year)]));
}
