import { isoDate } from '../../../src/domain/dates.ts';
import type { AttachmentId, ProjectId } from '../../../src/domain/ids.ts';
import { holdingRecords, insertRecord, listRecords } from '../../../src/storage/project-records.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';

const supplement = (vary: number) =>
  ({
    kind: 'supplementRequest',
    fields: { requestedOn: isoDate('2026-09-20'), papers: `补充资料${String(vary)}`, dueOn: isoDate('2026-10-01') },
  }) as const;

/** A step on a project's file, or a correction of one, that no rule was asked about. */
export function addRandomRecord(
  writer: Writer,
  projectId: ProjectId,
  vary: number,
  way: 'new' | 'correction' | 'void',
): void {
  const rounds = writer.get<{ rounds: number }>('SELECT count(*) AS rounds FROM declaration WHERE project_id = ?', [
    projectId,
  ]);
  const holding = holdingRecords(listRecords(writer, projectId));
  const old = holding[vary % Math.max(1, holding.length)];
  if (way !== 'new' && !old) return;
  const attachment = writer.get<{ id: AttachmentId }>(
    'SELECT id FROM attachment WHERE project_id = ? ORDER BY id DESC',
    [projectId],
  );
  insertRecord(writer, {
    projectId,
    draft: supplement(vary),
    round: rounds?.rounds ?? 0,
    afterLetter: false,
    on: isoDate('2026-09-20'),
    policyRevisionId: writer.get<{ id: number }>('SELECT max(id) AS id FROM policy_revision')?.id ?? null,
    correction: way === 'new' || !old ? null : { of: old.row.id, reason: '更正', isVoid: way === 'void' },
    attachmentIds: attachment ? [attachment.id] : [],
  });
}
