import type { AttachmentStore } from './attachment-store.ts';
import { attachmentStore } from './attachment-store.ts';
import { auditSeal } from './audit-seal.ts';
import { GENESIS_HASH, getAuditHead, sealHead } from './audit-chain.ts';
import type { Connection } from './driver.ts';
import { LibraryError } from './library-error.ts';
import type { Reader, Writer } from './reader-writer.ts';
import { readerOn, writerOn } from './reader-writer.ts';
import { translateFailure } from './translate-failure.ts';

/** An open library: read it freely, write it in transactions that leave an audit entry. */
export interface Library {
  readonly reader: Reader;
  readonly attachments: AttachmentStore;
  /**
   * Runs one use case as one immediate transaction. Everything is undone when `work` throws, when it appends no
   * audit entry, or when the disk fails. `work` is synchronous; a transaction never waits for anything.
   */
  write<Result>(actor: string, work: (writer: Writer) => Result): Result;
  /** Grows with every committed write; what was computed at one revision holds until the next. */
  readonly revision: number;
  readonly schemaVersion: number;
  readonly folder: string;
  close(): void;
}

const FULL = 2;

/** WAL for speed, FULL for power loss, and rules that the schema relies on; for every connection that writes. */
export function prepareForWriting(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('recursive_triggers = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('temp_store = MEMORY');
  // Every page read from the file is decrypted and its MAC checked: keep what lists and search need.
  connection.pragma('cache_size = -32768');
}

function rollBack(connection: Connection): void {
  // SQLite has already undone the transaction after some failures, such as a full disk.
  if (connection.inTransaction) connection.exec('ROLLBACK');
}

/** Puts the empty audit's head into a new library. */
export function startAudit(connection: Connection, key: Uint8Array): void {
  connection
    .prepare('INSERT INTO audit_head (id, sequence, hash, mac) VALUES (1, 0, ?, ?)')
    .run([GENESIS_HASH, sealHead(auditSeal(key), 0, GENESIS_HASH)]);
}

/** The library on an open, migrated connection. */
export function libraryOn(
  connection: Connection,
  { key, now, folder, release }: { key: Uint8Array; now: () => Date; folder: string; release: () => void },
): Library {
  const reader = readerOn(connection, auditSeal(key));
  let revision = 0;
  let durabilityProved = false;

  function proveDurability(): void {
    // In WAL mode the driver falls back to NORMAL with the first write unless FULL was set explicitly.
    if (!durabilityProved && connection.pragma('synchronous') !== FULL) {
      throw new LibraryError(
        'notDurable',
        '数据文件没有以最稳妥的方式写入（synchronous≠FULL）。请停止使用并联系维护人员。',
      );
    }
    durabilityProved = true;
  }

  return {
    reader,
    attachments: attachmentStore(folder, key),
    folder,
    schemaVersion: Number(connection.pragma('user_version')),
    get revision() {
      return revision;
    },
    write(actor, work) {
      if (connection.inTransaction) throw new TypeError('a use case is one transaction; transactions are not nested');
      let open = true;
      try {
        connection.exec('BEGIN IMMEDIATE');
        const writer = writerOn(connection, reader, { actor, at: now().toISOString() }, () => open);
        const before = getAuditHead(writer).sequence;
        const result = work(writer);
        if (result instanceof Promise) throw new TypeError('a transaction never waits: the work returned a promise');
        if (getAuditHead(writer).sequence === before) throw new TypeError('a write without an audit entry');
        connection.exec('COMMIT');
        revision += 1;
        proveDurability();
        return result;
      } catch (error) {
        rollBack(connection);
        throw translateFailure(error);
      } finally {
        open = false;
      }
    },
    close() {
      connection.close();
      release();
    },
  };
}
