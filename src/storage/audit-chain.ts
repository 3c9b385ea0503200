import type { AuditEntry } from './audit-entry.ts';
import type { AuditSeal } from './audit-seal.ts';
import type { Reader } from './reader-writer.ts';

/** Number and hash of the last entry, with the mac that proves them. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: Uint8Array;
  readonly mac: Uint8Array;
}

/** The hash that the first entry builds on. */
export const GENESIS_HASH = new Uint8Array(32);

export function sealEntry(seal: AuditSeal, entry: AuditEntry, previous: Uint8Array): Buffer {
  // A JSON array of the fields in fixed order is the entry's canonical form.
  const canonical = JSON.stringify([
    'entry',
    entry.sequence,
    entry.at,
    entry.actor,
    entry.action,
    entry.summary,
    entry.subjectKind,
    entry.subjectId,
    entry.subjectLabel,
    entry.remark,
    entry.beforeJson,
    entry.afterJson,
    entry.result,
    Buffer.from(previous).toString('hex'),
  ]);
  return seal.mac(canonical);
}

export function sealHead(seal: AuditSeal, sequence: number, hash: Uint8Array): Buffer {
  return seal.mac(JSON.stringify(['head', sequence, Buffer.from(hash).toString('hex')]));
}

export function readAuditHead(reader: Reader): AuditHead {
  const head = reader.get<AuditHead>('SELECT sequence, hash, mac FROM audit_head');
  if (!head) throw new TypeError('the audit has no head');
  return head;
}
