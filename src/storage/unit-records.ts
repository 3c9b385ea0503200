import type { UnitId } from '../domain/ids.ts';
import type { Reader } from './reader-writer.ts';

/** How many reports of operation and security a unit handed in over all its projects. */
export function countUnitOperationRecords(reader: Reader, unitId: UnitId): number {
  const row = reader.get<{ reports: number }>(
    `SELECT count(*) AS reports FROM project p JOIN project_record r ON r.project_id = p.id
     WHERE p.unit_id = ? AND r.kind = 'operationRecord' AND r.corrects_id IS NULL`,
    [unitId],
  );
  return row?.reports ?? 0;
}
