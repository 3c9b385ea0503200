import type { ExpertState } from '../../domain/experts/glossary-of-experts.ts';
import type { ExpertId } from '../../domain/ids.ts';
import type { Reader, Writer } from '../reader-writer.ts';

/** How an expert came into a state, and why; `from` is null for the registration. */
export interface StateChange {
  readonly from: ExpertState | null;
  readonly to: ExpertState;
  readonly reason: string;
}

export function insertStateChange(writer: Writer, id: ExpertId, { from, to, reason }: StateChange): void {
  writer.run(
    `INSERT INTO expert_state_change (expert_id, from_state, to_state, reason, changed_at, changed_by)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [id, from, to, reason, writer.at, writer.actor],
  );
}

/** Latest first. */
export function listStateChanges(
  reader: Reader,
  id: ExpertId,
): (StateChange & { readonly id: number; readonly at: string; readonly actor: string })[] {
  return reader.all(
    `SELECT id, from_state AS "from", to_state AS "to", reason, changed_at AS at, changed_by AS actor
     FROM expert_state_change WHERE expert_id = ? ORDER BY id DESC`,
    [id],
  );
}
