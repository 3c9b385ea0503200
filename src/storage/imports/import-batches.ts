import type { ImportKind } from '../../domain/imports/import-kinds.ts';
import type { ImportBatchId } from '../../domain/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { NotFound } from '../record-errors.ts';

/** An import as it was taken; `undone…` once it was taken back. */
export interface ImportBatch {
  readonly id: ImportBatchId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sha256: string;
  /** Rows of the table. */
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoReason: string | null;
}

const COLUMNS = `id, kind, file_name AS fileName, sha256, rows, created, changed, imported_at AS importedAt,
  imported_by AS importedBy, undone_at AS undoneAt, undone_by AS undoneBy, undo_reason AS undoReason`;

type NewBatch = Pick<ImportBatch, 'kind' | 'fileName' | 'sha256' | 'rows' | 'created' | 'changed'>;

export function insertImportBatch(writer: Writer, batch: NewBatch): ImportBatchId {
  const { id } = writer.run(
    `INSERT INTO import_batch (kind, file_name, sha256, rows, created, changed, imported_at, imported_by)
     VALUES (@kind, @fileName, @sha256, @rows, @created, @changed, @at, @actor)`,
    { ...batch, at: writer.at, actor: writer.actor },
  );
  return id as ImportBatchId;
}

/** Throws {@link NotFound}. */
export function getImportBatch(reader: Reader, id: ImportBatchId): ImportBatch {
  const batch = reader.get<ImportBatch>(`SELECT ${COLUMNS} FROM import_batch WHERE id = ?`, [id]);
  if (!batch) throw new NotFound('没有找到这次导入。请刷新列表后重试。');
  return batch;
}

/** Imports, latest first. */
export function listImportBatches(reader: Reader, { page, pageSize }: PageRequest): Page<ImportBatch> {
  const rows = reader.all<ImportBatch>(`SELECT ${COLUMNS} FROM import_batch ORDER BY id DESC LIMIT ? OFFSET ?`, [
    pageSize,
    page * pageSize,
  ]);
  const total = reader.get<{ total: number }>('SELECT count(*) AS total FROM import_batch')?.total ?? 0;
  return { rows, total };
}

/** Notes that an import was taken back, by whom and why. */
export function markImportUndone(writer: Writer, id: ImportBatchId, reason: string): void {
  writer.run('UPDATE import_batch SET undone_at = ?, undone_by = ?, undo_reason = ? WHERE id = ?', [
    writer.at,
    writer.actor,
    reason,
    id,
  ]);
}
