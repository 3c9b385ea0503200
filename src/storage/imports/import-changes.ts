import type { ImportBatchId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** What an import writes. */
export type ImportSubjectKind = 'unit' | 'expert' | 'project';

/** What an import did to one subject. */
export interface ImportChange {
  readonly subjectKind: ImportSubjectKind;
  readonly subjectId: number;
  /** The version that the import left. */
  readonly version: number;
  /** What was there before, as the kind keeps it; null for what the import created. */
  readonly before: unknown;
}

/** Keeps what each row of an import did, in order. */
export function insertImportChanges(writer: Writer, batchId: ImportBatchId, changes: readonly ImportChange[]): void {
  changes.forEach(({ subjectKind, subjectId, version, before }, position) => {
    writer.run(
      `INSERT INTO import_change (batch_id, position, subject_kind, subject_id, version, before_json)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [batchId, position, subjectKind, subjectId, version, before === null ? null : JSON.stringify(before)],
    );
  });
}

/** What an import did, in order. */
export function listImportChanges(reader: Reader, batchId: ImportBatchId): ImportChange[] {
  return reader
    .all<Omit<ImportChange, 'before'> & { readonly beforeJson: string | null }>(
      `SELECT subject_kind AS subjectKind, subject_id AS subjectId, version, before_json AS beforeJson
       FROM import_change WHERE batch_id = ? ORDER BY position`,
      [batchId],
    )
    .map(({ beforeJson, ...change }) => ({
      ...change,
      before: beforeJson === null ? null : (JSON.parse(beforeJson) as unknown),
    }));
}

/**
 * A later import of the subject was taken back, so that it stands again as earlier imports left it: these may be taken
 * back in their turn.
 */
export function moveImportedVersion(
  writer: Writer,
  { subjectKind, subjectId }: Pick<ImportChange, 'subjectKind' | 'subjectId'>,
  from: number,
  to: number,
): void {
  writer.run(
    'UPDATE import_change SET version = @to WHERE subject_kind = @subjectKind AND subject_id = @subjectId AND version = @from',
    { subjectKind, subjectId, from, to },
  );
}
