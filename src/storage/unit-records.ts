import type { ProjectId, UnitId } from '../domain/ids.ts';
import type { UnitEvaluation } from '../domain/unit-evaluation.ts';
import { listHoldingRecords } from './project-records.ts';
import type { Reader } from './reader-writer.ts';

/** How many reports of operation and security that hold a unit handed in over all its projects. */
export function countUnitOperationRecords(reader: Reader, unitId: UnitId): number {
  // A report, however often corrected, is one chain of rows; a chain that was taken away ends with a void row.
  const row = reader.get<{ reports: number }>(
    `SELECT coalesce(sum(r.corrects_id IS NULL) - sum(r.is_void), 0) AS reports
     FROM project p JOIN project_record r ON r.project_id = p.id
     WHERE p.unit_id = ? AND r.kind = 'operationRecord'`,
    [unitId],
  );
  return row?.reports ?? 0;
}

/** The latest evaluation over all of a unit's projects; null while none was evaluated. */
export function findLastEvaluation(reader: Reader, unitId: UnitId): UnitEvaluation | null {
  const evaluated = reader.all<{ id: ProjectId; name: string }>(
    `SELECT p.id, p.name FROM project p
     WHERE p.unit_id = ? AND EXISTS (SELECT 1 FROM project_record r WHERE r.project_id = p.id AND r.kind = 'evaluation')`,
    [unitId],
  );
  const names = new Map(evaluated.map(({ id, name }) => [id, name]));
  const evaluations = [...listHoldingRecords(reader, [...names.keys()], ['evaluation'], 'all')].flatMap(
    ([projectId, records]) => records.map(({ fields }) => ({ ...fields, projectName: names.get(projectId) ?? '' })),
  );
  const last = evaluations.toSorted((one, other) => one.evaluatedOn.localeCompare(other.evaluatedOn)).at(-1);
  if (!last) return null;
  const { projectName, evaluatedOn, score, grade } = last;
  return { projectName, evaluatedOn, score, grade };
}
