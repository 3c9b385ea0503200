import { readAuditHead, sealEntry, sealHead } from './audit-chain.ts';
import type { Reader, Writer } from './reader-writer.ts';

/** What an audit entry is about. */
export interface AuditSubject {
  readonly kind: 'unit' | 'project' | 'document' | 'library';
  readonly id: number | null;
  /** As lists show it, such as `2027-0012 智慧城管一体化平台升级`. */
  readonly label: string;
}

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

/** An entry as it was kept. */
export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly summary: string;
  readonly subjectKind: AuditSubject['kind'];
  readonly subjectId: number | null;
  readonly subjectLabel: string;
  readonly remark: string;
  readonly beforeJson: string | null;
  readonly afterJson: string | null;
  readonly result: 'done' | 'refused';
}

function jsonOf(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** Adds the transaction's entry to the chain; answers its number. */
export function appendAudit(writer: Writer, draft: AuditDraft): number {
  const head = readAuditHead(writer);
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

export const ENTRY_COLUMNS = `sequence, at, actor, action, summary, subject_kind AS subjectKind, subject_id AS subjectId,
  subject_label AS subjectLabel, remark, before_json AS beforeJson, after_json AS afterJson, result`;

/** A page of the audit, latest first. */
export function listAudit(reader: Reader, { page, pageSize }: { page: number; pageSize: number }) {
  const total = readAuditHead(reader).sequence;
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
