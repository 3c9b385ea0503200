import { getAuditHead, sealEntry, sealHead } from './audit-chain.ts';
import type { AuditEntry, AuditSubject } from './audit-entry.ts';
import { ENTRY_COLUMNS } from './audit-entry.ts';
import type { Page, PageRequest } from './page.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** An entry as the use case words it. Personal data is masked by the caller. */
export interface AuditDraft {
  /** Name of the use case, such as `projects.declare`. */
  readonly action: string;
  /** Chinese sentence, such as 登记申报（第1次）. */
  readonly summary: string;
  readonly subject: AuditSubject;
  /** Reasons given for warnings and the like. */
  readonly remark?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly result?: 'done' | 'refused';
}

function jsonOf(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** Adds the transaction's entry to the chain; answers its number. */
export function appendAudit(writer: Writer, draft: AuditDraft): number {
  const head = getAuditHead(writer);
  const entry: AuditEntry = {
    sequence: head.sequence + 1,
    at: writer.at,
    actor: writer.actor,
    action: draft.action,
    summary: draft.summary,
    subjectKind: draft.subject.kind,
    subjectId: draft.subject.id,
    subjectLabel: draft.subject.label,
    remark: draft.remark ?? '',
    beforeJson: jsonOf(draft.before),
    afterJson: jsonOf(draft.after),
    result: draft.result ?? 'done',
  };
  const hash = sealEntry(writer.seal, entry, head.hash);
  writer.run(
    `INSERT INTO audit_entry (sequence, at, actor, action, summary, subject_kind, subject_id, subject_label, remark,
       before_json, after_json, result, prev_hash, hash)
     VALUES (@sequence, @at, @actor, @action, @summary, @subjectKind, @subjectId, @subjectLabel, @remark,
       @beforeJson, @afterJson, @result, @prevHash, @hash)`,
    { ...entry, prevHash: head.hash, hash },
  );
  writer.run('UPDATE audit_head SET sequence = ?, hash = ?, mac = ?', [
    entry.sequence,
    hash,
    sealHead(writer.seal, entry.sequence, hash),
  ]);
  return entry.sequence;
}

/** A page of the audit, latest first. */
export function listAudit(reader: Reader, { page, pageSize }: PageRequest): Page<AuditEntry> {
  const total = getAuditHead(reader).sequence;
  // Sequences have no gaps, so a page is a range of them.
  const latest = total - page * pageSize;
  const rows = reader.all<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE sequence <= ? AND sequence > ? ORDER BY sequence DESC`,
    [latest, latest - pageSize],
  );
  return { rows, total };
}

/** Everything that happened to one record, earliest first. */
export function listHistory(reader: Reader, kind: AuditSubject['kind'], id: number): AuditEntry[] {
  return reader.all<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE subject_kind = ? AND subject_id = ? ORDER BY sequence`,
    [kind, id],
  );
}
