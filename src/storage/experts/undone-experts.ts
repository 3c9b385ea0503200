import type { ExpertId } from '../../domain/ids.ts';
import type { Reader } from '../reader-writer.ts';

/** Experts who are deleted only because the import that registered them was taken back. */
export function listUndoneExperts(reader: Reader): ExpertId[] {
  // The state changed in the very transaction that took the import back: both bear its moment.
  return reader
    .all<{ id: ExpertId }>(
      `SELECT DISTINCT e.id FROM expert e
       JOIN import_change c ON c.subject_kind = 'expert' AND c.subject_id = e.id AND c.before_json IS NULL
       JOIN import_batch b ON b.id = c.batch_id
       WHERE e.state = 'deleted' AND b.undone_at = (
         SELECT changed_at FROM expert_state_change s WHERE s.expert_id = e.id ORDER BY s.id DESC LIMIT 1)`,
    )
    .map(({ id }) => id);
}
