import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeUnfinished } from './attachment-store.ts';
import { createLibrary, removeUnderConstruction } from './create-library.ts';
import type { Connection } from './driver.ts';
import { openConnection } from './driver.ts';
import { identifyLibrary } from './identify-library.ts';
import type { KeyProvider } from './key-provider.ts';
import type { Library } from './library.ts';
import { libraryOn, prepareForWriting } from './library.ts';
import { LibraryError } from './library-error.ts';
import { lockLibrary } from './library-lock.ts';
import { newestVersion } from './migrate.ts';
import { migrateWithCopy } from './migrate-with-copy.ts';
import type { Migration } from './migrations/migration.ts';
import { RELEASED_MIGRATIONS } from './migrations/released-migrations.ts';
import { translateFailure } from './translate-failure.ts';

export interface OpenOptions {
  /** Holds `library.db` and its companions; must exist. */
  readonly folder: string;
  readonly keyProvider: KeyProvider;
  readonly now: () => Date;
  /** Steps of the schema; tests add one from the future. */
  readonly migrations?: readonly Migration[];
}

function bringUpToDate(file: string, key: Uint8Array, migrations: readonly Migration[], now: () => Date): void {
  const version = identifyLibrary(file, key);
  const newest = newestVersion(migrations);
  if (version > newest) {
    throw new LibraryError(
      'newerVersion',
      `数据由更新版本的程序保存（数据结构第 ${String(version)} 版，本程序支持到第 ${String(newest)} 版），` +
        '程序没有改动它。请安装新版程序后再打开。',
    );
  }
  if (version < newest) migrateWithCopy(file, key, version, migrations, now);
}

function connect(file: string, key: Uint8Array): Connection {
  const connection = openConnection(file, { key, mustExist: true });
  try {
    prepareForWriting(connection);
    // A file that cannot be written shows now rather than with the first save.
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function openLocked(options: OpenOptions, release: () => void): Library {
  const { folder, keyProvider, now, migrations = RELEASED_MIGRATIONS } = options;
  const file = join(folder, 'library.db');
  if (existsSync(file)) removeUnderConstruction(folder);
  else createLibrary(folder, file, { keyProvider, now, migrations });
  const key = keyProvider.obtain(true);
  bringUpToDate(file, key, migrations, now);
  removeUnfinished(folder);
  return libraryOn(connect(file, key), { key, now, folder, release });
}

/**
 * Opens the folder's library, or creates one in a folder that has none.
 * Throws {@link LibraryError}; never starts empty over files that exist, never works in memory.
 */
export function openLibrary(options: OpenOptions): Library {
  let release: (() => void) | undefined;
  try {
    accessSync(options.folder, constants.R_OK | constants.W_OK);
    release = lockLibrary(options.folder);
    return openLocked(options, release);
  } catch (error) {
    release?.();
    throw translateFailure(error);
  }
}
