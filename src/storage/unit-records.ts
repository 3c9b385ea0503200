import type { UnitId } from '../domain/ids.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';
import type { UnitEvaluation } from '../domain/unit-evaluation.ts';
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

/** The latest evaluation over all of a unit's projects that holds; null while none was evaluated. */
export function findLastEvaluation(reader: Reader, unitId: UnitId): UnitEvaluation | null {
  // CROSS JOIN keeps the order of the tables: from the latest evaluation of all back to the unit's first.
  const row = reader.get<{ projectName: string; fieldsJson: string }>(
    `SELECT p.name AS projectName, r.fields_json AS fieldsJson
     FROM project_record r CROSS JOIN project p ON p.id = r.project_id
     WHERE r.kind = 'evaluation' AND p.unit_id = ? AND r.is_void = 0
       AND NOT EXISTS (SELECT 1 FROM project_record later WHERE later.corrects_id = r.id)
     ORDER BY r.happened_on DESC, r.id DESC LIMIT 1`,
    [unitId],
  );
  if (!row) return null;
  const { evaluatedOn, score, grade } = JSON.parse(row.fieldsJson) as RecordFields<'evaluation'>;
  return { projectName: row.projectName, evaluatedOn, score, grade };
}
