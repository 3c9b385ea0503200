import type { AttachmentId, ProjectId, RecordId } from '../domain/ids.ts';
import type { Reader } from './reader-writer.ts';

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

/** The attachments of a project's records. */
export function listRecordAttachments(
  reader: Reader,
  projectId: ProjectId,
): (StoredAttachment & { readonly recordId: RecordId })[] {
  return reader.all(
    `SELECT r.record_id AS recordId, a.id, a.project_id AS projectId, a.original_name AS originalName, a.byte_length AS byteLength, a.sha256,
       a.added_at AS addedAt, a.added_by AS addedBy
     FROM attachment a JOIN record_attachment r ON r.attachment_id = a.id WHERE a.project_id = ? ORDER BY a.id`,
    [projectId],
  );
}
