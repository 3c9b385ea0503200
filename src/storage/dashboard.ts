import type { Stage } from '../domain/glossary.ts';
import type { Fen } from '../domain/money.ts';
import { SUPERSEDED_STAGES } from '../domain/superseded-stages.ts';
import type { Reader } from './reader-writer.ts';

export interface StageSum {
  readonly stage: Stage;
  readonly count: number;
  readonly amount: Fen;
}

export interface PlanYearSum {
  readonly planYear: number;
  readonly count: number;
  readonly amount: Fen;
}

/** Projects and declared sums of each stage that has any, in the order of the stages. */
export function sumByStage(reader: Reader): StageSum[] {
  return reader.all(
    `SELECT t.stage, sum(t.projects) AS count, sum(t.amount_fen) AS amount
     FROM project_tally t JOIN stage s ON s.stage = t.stage GROUP BY t.stage ORDER BY s.position`,
  );
}

/** Projects and declared sums of each plan year, latest first; what went on in other projects is counted there. */
export function sumByPlanYear(reader: Reader): PlanYearSum[] {
  return reader.all(
    `SELECT plan_year AS planYear, sum(projects) AS count, sum(amount_fen) AS amount
     FROM project_tally WHERE stage NOT IN (SELECT value FROM json_each(?)) GROUP BY plan_year ORDER BY plan_year DESC`,
    [JSON.stringify(SUPERSEDED_STAGES)],
  );
}

export function countProjects(reader: Reader): number {
  return (
    reader.get<{ projects: number }>('SELECT coalesce(sum(projects), 0) AS projects FROM project_tally')?.projects ?? 0
  );
}
