import type { ProjectId } from '../../../domain/ids.ts';
import type { ProjectContent } from '../../../domain/project.ts';
import type { RecordFields } from '../../../domain/records/record-kinds.ts';
import { findEarlierRecord, insertEarlierRecord } from '../../../storage/earlier-projects.ts';
import { getProject, updateProjectContent } from '../../../storage/projects.ts';
import type { Writer } from '../../../storage/reader-writer.ts';
import { refreshProject } from '../../records/refresh-project.ts';
import type { ServiceContext } from '../../service-context.ts';

/** All that a ledger says of an earlier year's project. */
export interface EarlierProject {
  readonly content: ProjectContent;
  readonly fields: RecordFields<'earlierProject'>;
}

/**
 * Writes an earlier year's project anew: its content, and a record that corrects the one before, which stays on file.
 * Throws StaleVersion when the project is not at that version.
 */
export function changeEarlierProject(
  context: ServiceContext,
  writer: Writer,
  { id, version }: { readonly id: ProjectId; readonly version: number },
  change: { readonly reason: string; readonly next: (before: EarlierProject) => EarlierProject },
): {
  readonly id: ProjectId;
  readonly version: number;
  readonly before: EarlierProject & { readonly version: number };
} {
  const { content } = getProject(writer, id);
  const record = findEarlierRecord(writer, id);
  if (!record) throw new TypeError('only an earlier project is changed by an import');
  const before = { content, fields: record.fields };
  const next = change.next(before);
  const written = updateProjectContent(writer, id, version, next.content);
  insertEarlierRecord(writer, id, next.fields, { of: record.rowId, reason: change.reason });
  const followed = refreshProject(context, writer, id, written);
  return { id, version: followed.version, before: { ...before, version } };
}
