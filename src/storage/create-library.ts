import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection } from './driver.ts';
import { syncFile, syncFolder } from './durable-file.ts';
import type { KeyProvider } from './key-provider.ts';
import { prepareForWriting, startAudit } from './library.ts';
import { LibraryError } from './library-error.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

/** `GSRL`: marks a file as a library of this application. */
export const APPLICATION_ID = 0x4753524c;

// A library is built under this name and only then moved to its own: `library.db` is always a whole library.
const UNDER_CONSTRUCTION = 'library.creating';

/** Clears what an interrupted creation left behind; nothing in it was ever acknowledged. */
export function removeUnderConstruction(folder: string): void {
  for (const suffix of ['-wal', '-shm', '-journal', '']) {
    rmSync(join(folder, `${UNDER_CONSTRUCTION}${suffix}`), { force: true });
  }
}

/** Refuses to start empty where files say that there was a library. */
function refuseTraces(folder: string, file: string, keyProvider: KeyProvider): void {
  const interrupted = existsSync(join(folder, UNDER_CONSTRUCTION));
  if (existsSync(`${file}-wal`) || (keyProvider.hasKey() && !interrupted)) {
    throw new LibraryError(
      'libraryMissing',
      `找到了原有数据的密钥或日志，但没有找到数据文件 library.db。请把它放回 ${folder}，或用最近的备份恢复；` +
        '如确实要从头建立，请先把文件夹中原有的文件移到别处保存，再打开本程序。',
    );
  }
}

/** Makes the empty library of a new folder: whole under its name, or not there. */
export function createLibrary(
  folder: string,
  file: string,
  { keyProvider, now, migrations }: { keyProvider: KeyProvider; now: () => Date; migrations: readonly Migration[] },
): void {
  refuseTraces(folder, file, keyProvider);
  removeUnderConstruction(folder);
  const creating = join(folder, UNDER_CONSTRUCTION);
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
