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

/** Which entries a list shows. */
export interface AuditFilter {
  /** Words in what was done, to what, why and by whom; an entry has all of them. */
  readonly query: string;
  /** First instant, and the first one after the last; null where there is no bound. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Nothing is filtered. */
export const EVERY_ENTRY: AuditFilter = { query: '', from: null, until: null };

const SEARCHED = `lower(summary || char(10) || subject_label || char(10) || remark || char(10) || actor)`;

function conditions({ query, from, until }: AuditFilter): { where: string; values: Record<string, string> } {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = words.map((_word, index) => `instr(${SEARCHED}, @word${String(index)}) > 0`);
  const where = [...(from === null ? [] : ['at >= @from']), ...(until === null ? [] : ['at < @until']), ...found];
  const values = Object.fromEntries(words.map((word, index) => [`word${String(index)}`, word]));
  return {
    where: ['true', ...where].join(' AND '),
    values: { ...values, ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) },
  };
}

/** How many entries pass the filter. */
export function countAudit(reader: Reader, filter: AuditFilter): number {
  const { where, values } = conditions(filter);
  if (where === 'true') return getAuditHead(reader).sequence;
  return reader.get<{ total: number }>(`SELECT count(*) AS total FROM audit_entry WHERE ${where}`, values)?.total ?? 0;
}

/** Up to `limit` entries that pass the filter and are earlier than the one of number `before`, latest first. */
export function listAuditBefore(
  reader: Reader,
  filter: AuditFilter,
  before: number,
  limit: number,
  skipped = 0,
): AuditEntry[] {
  const { where, values } = conditions(filter);
  return reader.all<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE sequence < @before AND ${where}
     ORDER BY sequence DESC LIMIT @limit OFFSET @skipped`,
    { ...values, before, limit, skipped },
  );
}

/** A page of the audit as filtered, latest first. */
export function listAudit(reader: Reader, filter: AuditFilter, { page, pageSize }: PageRequest): Page<AuditEntry> {
  const total = countAudit(reader, filter);
  const end = getAuditHead(reader).sequence + 1;
  const skipped = page * pageSize;
  // Sequences have no gaps, so a page of all entries is a range of them.
  const isWhole = total === end - 1;
  const rows = listAuditBefore(reader, filter, isWhole ? end - skipped : end, pageSize, isWhole ? 0 : skipped);
  return { rows, total };
}

/** Everything that happened to one record, earliest first: also the imports that wrote it, with one entry each. */
export function listHistory(reader: Reader, kind: AuditSubject['kind'], id: number): AuditEntry[] {
  return reader.all<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE subject_kind = @kind AND subject_id = @id
     UNION ALL
     SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE subject_kind = 'import' AND subject_id IN
       (SELECT batch_id FROM import_change WHERE subject_kind = @kind AND subject_id = @id)
     ORDER BY sequence`,
    { kind, id },
  );
}
