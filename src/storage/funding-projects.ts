import type { Stage } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import { asDeclared } from './declared-project.ts';
import { findLatestDeclaration } from './declarations.ts';
import type { StoredProject } from './projects.ts';
import { getProject } from './projects.ts';
import type { Reader } from './reader-writer.ts';

// A project in another stage is as it last declared; these were returned or withdrawn, and may have been changed since.
const MAY_DIFFER: readonly Stage[] = ['preReviewImprove', 'withdrawn', 'suspended', 'cancelled'];
const MAY_DIFFER_SQL = `(${MAY_DIFFER.map((stage) => `'${stage}'`).join(', ')})`;

const DECLARED_PROJECTS = `
  SELECT p.id, p.code_year, p.code_number, p.stage,
    coalesce(d.snapshot_json ->> '$.planYear', p.plan_year) AS plan_year,
    coalesce(d.snapshot_json ->> '$.unitId', p.unit_id) AS unit_id
  FROM project p LEFT JOIN declaration d ON p.stage IN ${MAY_DIFFER_SQL} AND d.project_id = p.id
    AND d.round = (SELECT max(round) FROM declaration WHERE project_id = p.id)`;

function* asLastDeclared(reader: Reader, ids: readonly { readonly id: ProjectId }[]): Generator<StoredProject> {
  for (const { id } of ids) {
    const project = getProject(reader, id);
    const declaration = MAY_DIFFER.includes(project.stage) ? findLatestDeclaration(reader, id) : undefined;
    yield declaration ? asDeclared(reader, project, declaration) : project;
  }
}

/** Projects of a plan year in the given stages as last declared, by unit and code, one at a time: a year may be long. */
export function* iterateProjectsOfYear(
  reader: Reader,
  planYear: number,
  stages: readonly Stage[],
): Generator<StoredProject> {
  const ids = reader.all<{ id: ProjectId }>(
    `SELECT p.id FROM (${DECLARED_PROJECTS}) p JOIN unit u ON u.id = p.unit_id
     WHERE p.plan_year = ? AND p.stage IN (${stages.map(() => '?').join(', ')})
     ORDER BY u.name_sort, u.id, p.code_year, p.code_number`,
    [planYear, ...stages],
  );
  yield* asLastDeclared(reader, ids);
}

/**
 * The projects in the library that a year's summary is about, by unit and code: those of the plan year, and those of
 * earlier years that have money in it. One that stands still counts only when it was agreed to before.
 */
export function* iterateIncludedProjects(
  reader: Reader,
  year: number,
  stages: readonly Stage[],
): Generator<StoredProject> {
  const ids = reader.all<{ id: ProjectId }>(
    `SELECT p.id FROM project p JOIN unit u ON u.id = p.unit_id LEFT JOIN project_money m ON m.project_id = p.id
     WHERE p.stage IN (SELECT value FROM json_each(@stages))
       AND (p.stage <> 'suspended' OR m.approved_fen IS NOT NULL)
       AND (p.plan_year = @year OR p.id IN (SELECT project_id FROM project_year_money WHERE year = @year))
     ORDER BY u.name_sort, u.id, p.code_year, p.code_number`,
    { year, stages: JSON.stringify(stages) },
  );
  yield* asLastDeclared(reader, ids);
}

/** Plan years that have projects in the given stages, latest first. */
export function listPlanYears(reader: Reader, stages: readonly Stage[]): number[] {
  const rows = reader.all<{ planYear: number }>(
    `SELECT DISTINCT plan_year AS planYear FROM project_tally
     WHERE stage NOT IN ${MAY_DIFFER_SQL} AND stage IN (${stages.map(() => '?').join(', ')})
     UNION SELECT plan_year FROM (${DECLARED_PROJECTS} WHERE p.stage IN ${MAY_DIFFER_SQL})
     WHERE stage IN (${stages.map(() => '?').join(', ')}) ORDER BY planYear DESC`,
    [...stages, ...stages],
  );
  return rows.map(({ planYear }) => planYear);
}
