import type { AuditEntry } from './audit-entry.ts';
import type { AuditSeal } from './audit-seal.ts';
import { LibraryError } from './library-error.ts';
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

export function findAuditHead(reader: Reader): AuditHead | undefined {
  return reader.get<AuditHead>('SELECT sequence, hash, mac FROM audit_head');
}

/** The head of a library whose audit can go on. */
export function getAuditHead(reader: Reader): AuditHead {
  const head = findAuditHead(reader);
  if (!head) {
    throw new LibraryError(
      'damaged',
      '审计记录的末端标记缺失，程序不会再写入这份数据。请用最近的备份恢复，并联系维护人员。',
    );
  }
  return head;
}
