import type { Stage } from '../domain/glossary.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { Reader } from './reader-writer.ts';

/** A project as another one names it. */
export interface ProjectHead {
  readonly projectId: ProjectId;
  readonly code: string;
  readonly name: string;
  readonly unitName: string;
  readonly stage: Stage;
}

/** The projects of those ids, by code; ids that are not there are left out. */
export function listProjectHeads(reader: Reader, ids: readonly ProjectId[]): ProjectHead[] {
  return reader.all(
    `SELECT p.id AS projectId, p.code, p.name, u.name AS unitName, p.stage
     FROM project p JOIN unit u ON u.id = p.unit_id WHERE p.id IN (SELECT value FROM json_each(?))
     ORDER BY p.code_year, p.code_number`,
    [JSON.stringify(ids)],
  );
}

/** Every project, in the order in which they were registered. */
export function listProjectIds(reader: Reader): ProjectId[] {
  return reader.all<{ id: ProjectId }>('SELECT id FROM project ORDER BY id').map(({ id }) => id);
}
