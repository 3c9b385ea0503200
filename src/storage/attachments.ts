import type { AttachmentId, ProjectId, RecordId } from '../domain/ids.ts';
import type { RecordKind } from '../domain/records/record-kinds.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { NotFound } from './record-errors.ts';

/** A file that a project's record rests on. */
export interface StoredAttachment {
  readonly id: AttachmentId;
  readonly projectId: ProjectId;
  readonly originalName: string;
  readonly byteLength: number;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly addedAt: string;
  readonly addedBy: string;
}

/** What is known of a file whose content was kept. */
export type AttachmentDraft = Pick<StoredAttachment, 'projectId' | 'originalName' | 'byteLength' | 'sha256'>;

const COLUMNS = `a.id, a.project_id AS projectId, a.original_name AS originalName, a.byte_length AS byteLength, a.sha256,
  a.added_at AS addedAt, a.added_by AS addedBy`;

/** Puts a file whose content was kept on a project's file. */
export function insertAttachment(writer: Writer, draft: AttachmentDraft): StoredAttachment {
  const { id } = writer.run(
    `INSERT INTO attachment (project_id, sha256, original_name, byte_length, added_at, added_by)
     VALUES (@projectId, @sha256, @originalName, @byteLength, @at, @actor)`,
    { ...draft, at: writer.at, actor: writer.actor },
  );
  return getAttachment(writer, id as AttachmentId);
}

export function getAttachment(reader: Reader, id: AttachmentId): StoredAttachment {
  const row = reader.get<StoredAttachment>(`SELECT ${COLUMNS} FROM attachment a WHERE a.id = ?`, [id]);
  if (!row) throw new NotFound('没有找到这份附件，请刷新后重试。');
  return row;
}

/** The same file, of the same name, that the project has already. */
export function findSameAttachment(reader: Reader, draft: AttachmentDraft): StoredAttachment | undefined {
  return reader.get(
    `SELECT ${COLUMNS} FROM attachment a WHERE a.project_id = ? AND a.sha256 = ? AND a.original_name = ?`,
    [draft.projectId, draft.sha256, draft.originalName],
  );
}

/** Everything that was added to a project, also what no record rests on (yet). */
export function listAttachments(reader: Reader, projectId: ProjectId): StoredAttachment[] {
  return reader.all(`SELECT ${COLUMNS} FROM attachment a WHERE a.project_id = ? ORDER BY a.id`, [projectId]);
}

/** The attachments of a project's records. */
export function listRecordAttachments(
  reader: Reader,
  projectId: ProjectId,
): (StoredAttachment & { readonly recordId: RecordId })[] {
  return reader.all(
    `SELECT r.record_id AS recordId, ${COLUMNS}
     FROM attachment a JOIN record_attachment r ON r.attachment_id = a.id WHERE a.project_id = ? ORDER BY a.id`,
    [projectId],
  );
}

/** The hash of every content that some attachment has, of one project or of all. */
export function listAttachmentHashes(reader: Reader, projectId: ProjectId | null): string[] {
  return reader
    .all<{ sha256: string }>(
      'SELECT DISTINCT sha256 FROM attachment WHERE @projectId IS NULL OR project_id = @projectId ORDER BY 1',
      { projectId },
    )
    .map(({ sha256 }) => sha256);
}

/** An attachment with where it belongs. */
export interface PlacedAttachment extends StoredAttachment {
  readonly projectCode: string;
  readonly projectName: string;
  readonly records: readonly { readonly kind: RecordKind; readonly on: IsoDate }[];
}

/** Whatever has that content, in the library or in one project. */
export function listPlacesOf(reader: Reader, sha256: string, projectId: ProjectId | null): PlacedAttachment[] {
  return reader
    .all<Omit<PlacedAttachment, 'records'> & { readonly records: string }>(
      `SELECT ${COLUMNS}, p.code AS projectCode, p.name AS projectName,
         (SELECT json_group_array(json_object('kind', r.kind, 'on', r.happened_on) ORDER BY r.id)
          FROM record_attachment l JOIN project_record r ON r.id = l.record_id WHERE l.attachment_id = a.id) AS records
       FROM attachment a JOIN project p ON p.id = a.project_id
       WHERE a.sha256 = @sha256 AND (@projectId IS NULL OR a.project_id = @projectId) ORDER BY a.id`,
      { sha256, projectId },
    )
    .map(({ records, ...place }) => ({ ...place, records: JSON.parse(records) as PlacedAttachment['records'] }));
}
