import type { Fen } from '../../domain/money.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { YearFunding } from '../../domain/year-funding.ts';
import { yearFunding } from '../../domain/year-funding.ts';
import { listHoldingRecords } from '../../storage/project-records.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { FundedProject } from '../../storage/year-funding.ts';
import { listFundedProjects, listFundShares } from '../../storage/year-funding.ts';

/** A project of a budget year with its money as its own records tell it. */
export interface YearFundingRow extends FundedProject, YearFunding {
  readonly unitId: UnitId;
  readonly approved: Fen | null;
  readonly rank: number | null;
}

/** The records that a project's money follows from, and the listing that has its rank. */
const KINDS = [
  'listing',
  'inclusionDecision',
  'urgentApproval',
  'fundingRequest',
  'fundingArrangement',
  'budgetIssue',
  'changeApplication',
  'changeDecision',
  'payment',
] as const;

/** Reads the year's projects and computes the money of each from its records, not from the library's sums. */
export function yearFundingRows(reader: Reader, year: number): YearFundingRow[] {
  const projects = listFundedProjects(reader, year);
  const ids = projects.map(({ projectId }) => projectId);
  const records = listHoldingRecords(reader, ids, KINDS, 'latest');
  const declared = listFundShares(reader, ids);
  return projects.map((project) => {
    const { projectId, stage } = project;
    const own = records.get(projectId) ?? [];
    const listing = own.findLast((record) => record.kind === 'listing');
    return {
      ...project,
      ...yearFunding({ records: own }, stage, declared.get(projectId) ?? [], year),
      rank: listing?.fields.rank ?? null,
    };
  });
}
