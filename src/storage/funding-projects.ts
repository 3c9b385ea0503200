import type { Stage } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { StoredProject } from './projects.ts';
import { getProject } from './projects.ts';
import type { Reader } from './reader-writer.ts';

/** Projects of a plan year in the given stages, by unit and code, one at a time: a year may be long. */
export function* iterateProjectsOfYear(
  reader: Reader,
  planYear: number,
  stages: readonly Stage[],
): Generator<StoredProject> {
  const ids = reader.all<{ id: ProjectId }>(
    `SELECT p.id FROM project p JOIN unit u ON u.id = p.unit_id
     WHERE p.plan_year = ? AND p.stage IN (${stages.map(() => '?').join(', ')})
     ORDER BY u.name_sort, u.id, p.code_year, p.code_number`,
    [planYear, ...stages],
  );
  for (const { id } of ids) yield getProject(reader, id);
}

/** Plan years that have projects in the given stages, latest first. */
export function listPlanYears(reader: Reader, stages: readonly Stage[]): number[] {
  const rows = reader.all<{ planYear: number }>(
    `SELECT DISTINCT plan_year AS planYear FROM project_tally
     WHERE stage IN (${stages.map(() => '?').join(', ')}) ORDER BY plan_year DESC`,
    stages,
  );
  return rows.map(({ planYear }) => planYear);
}
