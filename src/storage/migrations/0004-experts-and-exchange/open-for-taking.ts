import type { Connection } from '../../driver.ts';

// What one machine never changes may still have to follow the state that was chosen on another one: under a decision,
// with its audit entry, while a package is taken. What is deleted by hand or by a defect stays refused.
const RELAXED = [
  'declaration_unchanged',
  'project_record_unchanged',
  'project_record_kept',
  'attachment_unchanged',
  'inclusion_version_unchanged',
  'document_series_starts_at_one',
  'document_series_counts_by_one',
  'issued_document_kept_once',
  'issued_document_numbered_in_turn',
  'document_void_unchanged',
  'expert_draw_unchanged',
  'expert_draw_place_kept',
  'invitation_event_kept',
  'expert_opinion_kept',
  'expert_rating_kept',
  'expert_state_change_kept',
] as const;

const TRIGGER = /^(CREATE TRIGGER \w+ BEFORE \w+ ON \w+)\s+(?:WHEN\s+([\s\S]+?)\s+)?(BEGIN SELECT RAISE[\s\S]+)$/;

/** Lets a package that is being taken past the named triggers; whatever else they refuse stays refused. */
export function openForTaking(connection: Connection): void {
  for (const name of RELAXED) {
    const found = connection
      .prepare('SELECT sql FROM sqlite_schema WHERE type = ? AND name = ?')
      .get(['trigger', name]);
    const [, head, condition, body] = TRIGGER.exec((found as { sql: string } | undefined)?.sql ?? '') ?? [];
    if (head === undefined || body === undefined) throw new TypeError(`no trigger ${name} to relax`);
    const also = condition === undefined ? '' : `(${condition}) AND `;
    connection.exec(`DROP TRIGGER ${name}`);
    connection.exec(`${head} WHEN ${also}NOT EXISTS (SELECT 1 FROM exchange_taking)\n${body}`);
  }
}
