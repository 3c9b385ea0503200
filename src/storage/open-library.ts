import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './driver.ts';
import { openConnection, SqliteError } from './driver.ts';
import { syncFile, syncFolder } from './durable-file.ts';
import type { KeyProvider } from './key-provider.ts';
import type { Library } from './library.ts';
import { libraryOn, prepareForWriting, startAudit } from './library.ts';
import { LibraryError } from './library-error.ts';
import { lockLibrary } from './library-lock.ts';
import { migrate, newestVersion } from './migrate.ts';
import { migrateWithCopy } from './migrate-with-copy.ts';
import type { Migration } from './migrations/migration.ts';
import { RELEASED_MIGRATIONS } from './migrations/released-migrations.ts';
import { translateSqliteError } from './translate-sqlite-error.ts';

export interface OpenOptions {
  /** Holds `library.db` and its companions; must exist. */
  readonly folder: string;
  readonly keyProvider: KeyProvider;
  readonly now: () => Date;
  /** Steps of the schema; tests add one from the future. */
  readonly migrations?: readonly Migration[];
}

/** `GSRL`: marks the file as a library of this application. */
export const APPLICATION_ID = 0x4753524c;

// A library is built under this name and only then moved to its own: `library.db` is always a whole library.
const UNDER_CONSTRUCTION = 'library.creating';

function removeUnderConstruction(folder: string): void {
  for (const suffix of ['-wal', '-shm', '-journal', '']) {
    rmSync(join(folder, `${UNDER_CONSTRUCTION}${suffix}`), { force: true });
  }
}

function createLibraryFile(file: string, options: OpenOptions, migrations: readonly Migration[]): void {
  const { folder, keyProvider, now } = options;
  const creating = join(folder, UNDER_CONSTRUCTION);
  const interrupted = existsSync(creating);
  if (existsSync(`${file}-wal`) || (keyProvider.hasKey() && !interrupted)) {
    throw new LibraryError(
      'libraryMissing',
      `找到了密钥，但没有找到数据文件 library.db。请把它放回 ${folder}，或用最近的备份恢复；` +
        '如确实要从头建立，请先把文件夹中原有的文件移到别处保存，再打开本程序。',
    );
  }
  removeUnderConstruction(folder);
  // The empty file says that a creation is under way, in case it is interrupted after the key was kept.
  closeSync(openSync(creating, 'w', 0o600));
  syncFolder(folder);
  const key = keyProvider.obtain(false);
  const connection = openConnection(creating, { key });
  try {
    prepareForWriting(connection);
    connection.pragma(`application_id = ${String(APPLICATION_ID)}`);
    migrate(connection, migrations, now);
    startAudit(connection, key);
  } finally {
    connection.close();
  }
  syncFile(creating);
  renameSync(creating, file);
  syncFolder(folder);
}

/** Refuses what is visibly no encrypted library before a key is tried on it. */
function checkFileHead(file: string): void {
  const size = statSync(file).size;
  const head = Buffer.alloc(24);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  if (size < 4096 || size % 4096 !== 0) {
    throw new LibraryError(
      'damaged',
      '数据文件 library.db 不完整（可能被截断）。请不要删除该文件，用最近的备份恢复，并联系维护人员。',
    );
  }
  // The cipher leaves the page size and the fixed fractions of SQLite's header readable.
  const encrypted = head.readUInt16BE(16) === 4096 && head.readUIntBE(21, 3) === 0x402020;
  if (!encrypted || head.subarray(0, 15).toString('latin1') === 'SQLite format 3') {
    throw new LibraryError(
      'notALibrary',
      '文件夹中的 library.db 不是本程序的数据文件，程序没有改动它。请把它移到别处，或在设置中选择正确的数据文件夹。',
    );
  }
}

/** Reads what the file says it is, without writing to it. */
function identify(file: string, key: Uint8Array): { applicationId: number; version: number } {
  const connection = openConnection(file, { key, readOnly: true, mustExist: true });
  try {
    return {
      applicationId: Number(connection.pragma('application_id')),
      version: Number(connection.pragma('user_version')),
    };
  } catch (error) {
    if (error instanceof SqliteError && error.code === 'SQLITE_NOTADB') {
      throw new LibraryError(
        'wrongKey',
        '密钥与数据文件 library.db 不相符，或数据文件开头已损坏，程序没有改动任何文件。' +
          '请放回与这份数据配套的 library.key；如密钥无误，请用最近的备份恢复。',
        error,
      );
    }
    throw error;
  } finally {
    connection.close();
  }
}

function openExisting(file: string, key: Uint8Array, options: OpenOptions, migrations: readonly Migration[]) {
  checkFileHead(file);
  const { applicationId, version } = identify(file, key);
  if (applicationId !== APPLICATION_ID) {
    throw new LibraryError('notALibrary', '文件夹中的 library.db 不是本程序的数据文件，程序没有改动它。');
  }
  const newest = newestVersion(migrations);
  if (version > newest) {
    throw new LibraryError(
      'newerVersion',
      `数据由更新版本的程序保存（数据结构第 ${String(version)} 版，本程序支持到第 ${String(newest)} 版），程序没有改动它。请安装新版程序后再打开。`,
    );
  }
  if (version < newest) migrateWithCopy(file, key, version, migrations, options.now);
  const connection = openConnection(file, { key, mustExist: true });
  prepareForWriting(connection);
  return connection;
}

/**
 * Opens the folder's library, or creates one in a folder that has none.
 * Throws {@link LibraryError}; never starts empty over files that exist, never works in memory.
 */
export function openLibrary(options: OpenOptions): Library {
  const { folder, keyProvider, now } = options;
  const migrations = options.migrations ?? RELEASED_MIGRATIONS;
  const file = join(folder, 'library.db');
  const release = lockLibrary(folder);
  let connection: Connection | undefined;
  try {
    if (existsSync(file)) removeUnderConstruction(folder);
    else createLibraryFile(file, options, migrations);
    const key = keyProvider.obtain(true);
    connection = openExisting(file, key, options, migrations);
    return libraryOn(connection, { key, now, folder, release });
  } catch (error) {
    connection?.close();
    release();
    throw translateSqliteError(error);
  }
}
