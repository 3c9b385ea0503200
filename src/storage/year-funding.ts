import type { FundSource, Stage } from '../domain/glossary.ts';
import type { ProjectId, UnitId } from '../domain/ids.ts';
import type { Fen } from '../domain/money.ts';
import type { FundShare } from '../domain/project.ts';
import { STAGES_OF_STEP } from '../domain/steps-of-stage.ts';
import type { Reader } from './reader-writer.ts';

/** A project that a budget year is about. */
export interface FundedProject {
  readonly projectId: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly stage: Stage;
  readonly planYear: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  /** As lists and sums read them. */
  readonly cachedApproved: Fen | null;
  readonly cachedArranged: Fen | null;
}

// Three ways in, each by its own index; one condition with OR would look at every project of the library.
const PROJECTS_OF_YEAR = `
  SELECT project_id FROM project_year_money WHERE year = @year
  UNION SELECT id FROM project WHERE plan_year = @year AND stage IN (SELECT value FROM json_each(@stages))
  UNION SELECT m.project_id FROM project_money m CROSS JOIN project p ON p.id = m.project_id
    WHERE m.approved_fen > m.arranged_fen AND p.plan_year < @year
      AND p.stage IN (SELECT value FROM json_each(@stages))`;

/**
 * The projects of a budget year, by unit and code: those in the library that the year is for or that have something
 * left from earlier years, and whatever has money in the year, wherever it stands now.
 */
export function listFundedProjects(reader: Reader, year: number): FundedProject[] {
  return reader.all(
    `WITH year_project (id) AS (${PROJECTS_OF_YEAR})
     SELECT p.id AS projectId, p.code, p.name, p.version, p.stage, p.plan_year AS planYear, u.id AS unitId,
       u.name AS unitName, m.approved_fen AS cachedApproved, m.arranged_fen AS cachedArranged
     FROM year_project y CROSS JOIN project p ON p.id = y.id JOIN unit u ON u.id = p.unit_id
       LEFT JOIN project_money m ON m.project_id = p.id
     ORDER BY u.name_sort, u.id, p.code_year, p.code_number`,
    { year, stages: JSON.stringify(STAGES_OF_STEP.fundingRequest) },
  );
}

/** The shares that projects are declared with, in their order. */
export function listFundShares(reader: Reader, ids: readonly ProjectId[]): Map<ProjectId, FundShare[]> {
  const rows = reader.all<FundShare & { readonly projectId: ProjectId }>(
    `SELECT project_id AS projectId, source, amount_fen AS amount FROM fund_share
     WHERE project_id IN (SELECT value FROM json_each(?)) ORDER BY project_id, position`,
    [JSON.stringify(ids)],
  );
  const byProject = Map.groupBy(rows, ({ projectId }) => projectId);
  return new Map(Array.from(byProject, ([id, own]) => [id, own.map(({ source, amount }) => ({ source, amount }))]));
}

/** What was requested, arranged and issued in a year by one unit's projects from one source. */
export interface YearSum {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly source: FundSource;
  readonly requested: Fen;
  readonly arranged: Fen;
  readonly issued: Fen;
}

/** The year's money by unit and source, as the library's sums have it. */
export function sumYearMoney(reader: Reader, year: number): YearSum[] {
  return reader.all(
    `SELECT u.id AS unitId, u.name AS unitName, y.source, sum(y.requested_fen) AS requested,
       sum(y.arranged_fen) AS arranged, sum(y.issued_fen) AS issued
     FROM project_year_money y JOIN project p ON p.id = y.project_id JOIN unit u ON u.id = p.unit_id
     WHERE y.year = ? GROUP BY u.id, y.source ORDER BY u.name_sort, u.id, y.source`,
    [year],
  );
}

/** Budget years that have projects in the library or money, latest first. */
export function listBudgetYears(reader: Reader): number[] {
  return reader
    .all<{ year: number }>(
      `SELECT DISTINCT plan_year AS year FROM project_tally WHERE stage IN (SELECT value FROM json_each(?))
       UNION SELECT DISTINCT year FROM project_year_money ORDER BY year DESC`,
      [JSON.stringify(STAGES_OF_STEP.fundingRequest)],
    )
    .map(({ year }) => year);
}
