import type { Stage } from '../domain/glossary.ts';
import type { ProjectId, RecordId, UnitId } from '../domain/ids.ts';
import type { ProjectContent } from '../domain/project.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';
import { holdingRecords, insertRecord, listRecords } from './project-records.ts';
import type { ProjectPlace } from './projects.ts';
import { insertUnindexedProject } from './projects.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** What a row of a ledger is held against. */
export interface ProjectToMatch {
  readonly id: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitId: UnitId;
  readonly planYear: number;
  readonly stage: Stage;
  readonly version: number;
}

/** Every project, for matching the rows of a whole ledger at once. */
export function projectsToMatch(reader: Reader): IterableIterator<ProjectToMatch> {
  return reader.iterate(
    'SELECT id, code, name, unit_id AS unitId, plan_year AS planYear, stage, version FROM project ORDER BY id',
  );
}

/** The number that a ledger gave each earlier year's project, as last corrected; those without one are left out. */
export function oldNumbersOfProjects(reader: Reader): Map<ProjectId, string> {
  const rows = reader.iterate<{ id: ProjectId; oldNumber: string }>(
    `SELECT project_id AS id, fields_json ->> 'oldNumber' AS oldNumber FROM project_record
     WHERE kind = 'earlierProject' ORDER BY id`,
  );
  const numbers = new Map<ProjectId, string>();
  for (const { id, oldNumber } of rows) numbers.set(id, oldNumber);
  return new Map([...numbers].filter(([, oldNumber]) => oldNumber !== ''));
}

/** What the ledger says of an earlier year's project, as last corrected; undefined for any other project. */
export function findEarlierRecord(
  reader: Reader,
  id: ProjectId,
): { readonly rowId: RecordId; readonly fields: RecordFields<'earlierProject'> } | undefined {
  const holding = holdingRecords(listRecords(reader, id)).findLast(({ record }) => record.kind === 'earlierProject');
  if (!holding) return undefined;
  return { rowId: holding.row.id, fields: holding.record.fields as RecordFields<'earlierProject'> };
}

/**
 * A project in the stage that follows from its record of an old ledger; its money is not written yet, nor is it indexed
 * for searching.
 */
export function insertEarlierProject(
  writer: Writer,
  content: ProjectContent,
  fields: RecordFields<'earlierProject'>,
): ProjectPlace & { readonly recordId: RecordId } {
  const place = insertUnindexedProject(writer, content, 'earlier');
  return { ...place, recordId: insertEarlierRecord(writer, place.id, fields, null) };
}

/** A first record of its kind, or the correction of one. */
export function insertEarlierRecord(
  writer: Writer,
  projectId: ProjectId,
  fields: RecordFields<'earlierProject'>,
  correction: { readonly of: RecordId; readonly reason: string } | null,
): RecordId {
  return insertRecord(writer, {
    projectId,
    draft: { kind: 'earlierProject', fields },
    // It was never declared here.
    round: 0,
    afterLetter: false,
    on: fields.registeredOn,
    policyRevisionId: null,
    correction: correction && { ...correction, isVoid: false },
    attachmentIds: [],
  });
}

/**
 * Removes an earlier year's project that an import created, with its records and caches; the library itself refuses it
 * unless that import is taken back. The caller takes it out of the search index.
 */
export function removeEarlierProject(writer: Writer, id: ProjectId): void {
  // Corrections first: a record is pointed at by the one that corrects it.
  const rows = listRecords(writer, id).toReversed();
  for (const row of rows) writer.run('DELETE FROM project_record WHERE id = ?', [row.id]);
  writer.run('DELETE FROM project WHERE id = ?', [id]);
}
