import type { IsoDate } from '../domain/dates.ts';
import type { Stage } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { Fen } from '../domain/money.ts';
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

/** Projects and declared sums of each plan year, latest first. */
export function sumByPlanYear(reader: Reader): PlanYearSum[] {
  return reader.all(
    `SELECT plan_year AS planYear, sum(projects) AS count, sum(amount_fen) AS amount
     FROM project_tally GROUP BY plan_year ORDER BY plan_year DESC`,
  );
}

export function countProjects(reader: Reader): number {
  return (
    reader.get<{ projects: number }>('SELECT coalesce(sum(projects), 0) AS projects FROM project_tally')?.projects ?? 0
  );
}

/** A declared project whose pre-review is not issued yet. */
export interface OpenDeclaration {
  readonly projectId: ProjectId;
  readonly projectName: string;
  readonly unitName: string;
  readonly declaredOn: IsoDate;
  readonly dueOn: IsoDate | null;
}

/** Declared projects that wait for their letter, the nearest last day first, unknown last days at the end. */
export function listOpenDeclarations(reader: Reader, limit: number): OpenDeclaration[] {
  return reader.all(
    `SELECT p.id AS projectId, p.name AS projectName, u.name AS unitName, p.declared_on AS declaredOn,
       p.due_on AS dueOn
     FROM project p JOIN unit u ON u.id = p.unit_id
     WHERE p.stage = 'declared' ORDER BY coalesce(p.due_on, '9999-12-31'), p.id LIMIT ?`,
    [limit],
  );
}

export function countOpenDeclarations(reader: Reader): number {
  const row = reader.get<{ open: number }>(
    `SELECT coalesce(sum(projects), 0) AS open FROM project_tally WHERE stage = 'declared'`,
  );
  return row?.open ?? 0;
}
