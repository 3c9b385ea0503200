import type { AuditEntry } from './audit-entry.ts';
import { ENTRY_COLUMNS } from './audit-entry.ts';
import type { AuditHead } from './audit-chain.ts';
import { GENESIS_HASH, findAuditHead, sealEntry, sealHead } from './audit-chain.ts';
import { sameHash } from './audit-seal.ts';
import type { Reader } from './reader-writer.ts';

/** What is wrong with the audit, and at which entry. */
export interface AuditFault {
  readonly sequence: number;
  /** Chinese. */
  readonly what: string;
}

export interface AuditVerdict {
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}

type ChainedEntry = AuditEntry & { readonly prevHash: Uint8Array; readonly hash: Uint8Array };

/** The fault of one entry against the one before it, if any. */
function faultOf(reader: Reader, entry: ChainedEntry, previous: { sequence: number; hash: Uint8Array }): string | null {
  const { prevHash, hash, ...kept } = entry;
  if (entry.sequence !== previous.sequence + 1) {
    return `第 ${String(previous.sequence + 1)} 条至第 ${String(entry.sequence - 1)} 条缺失`;
  }
  if (!sameHash(sealEntry(reader.seal, kept, prevHash), hash)) return '内容被改动过';
  if (!sameHash(prevHash, previous.hash)) return '与前一条衔接不上：此处有记录被替换、插入或调换了顺序';
  return null;
}

function faultOfHead(reader: Reader, head: AuditHead | undefined, last: { sequence: number; hash: Uint8Array }) {
  if (!head) return '审计链的末端标记缺失';
  if (!sameHash(sealHead(reader.seal, head.sequence, head.hash), head.mac)) return '审计链的末端标记被改动过';
  if (head.sequence > last.sequence) return `末尾的记录被删去：应有 ${String(head.sequence)} 条`;
  if (head.sequence < last.sequence) return `末尾多出记录：应有 ${String(head.sequence)} 条`;
  return sameHash(head.hash, last.hash) ? null : '末端标记与最后一条记录不符';
}

/** Recomputes the whole chain: finds edited, missing, inserted and reordered entries and a cut tail. */
export function verifyAudit(reader: Reader): AuditVerdict {
  const faults: AuditFault[] = [];
  let last: { sequence: number; hash: Uint8Array } = { sequence: 0, hash: GENESIS_HASH };
  let entries = 0;
  const rows = reader.iterate<ChainedEntry>(
    `SELECT ${ENTRY_COLUMNS}, prev_hash AS prevHash, hash FROM audit_entry ORDER BY sequence`,
  );
  for (const entry of rows) {
    const what = faultOf(reader, entry, last);
    if (what !== null) faults.push({ sequence: entry.sequence, what });
    last = entry;
    entries += 1;
  }
  const what = faultOfHead(reader, findAuditHead(reader), last);
  if (what !== null) faults.push({ sequence: last.sequence, what });
  return { entries, faults };
}
