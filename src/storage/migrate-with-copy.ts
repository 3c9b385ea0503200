import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openConnection } from './driver.ts';
import { syncFile, syncFolder } from './durable-file.ts';
import { prepareForWriting } from './library.ts';
import { LibraryError } from './library-error.ts';
import { migrate, newestVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { translateFailure } from './translate-failure.ts';

/** Where the library as it was before a migration is kept. */
export function copyBefore(file: string, version: number): string {
  return join(dirname(file), `${basename(file, '.db')}-before-migration-from-${String(version)}.db`);
}

function rowCounts(file: string, key: Uint8Array): string {
  const connection = openConnection(file, { key, readOnly: true, mustExist: true });
  try {
    const check = connection.prepare('PRAGMA integrity_check').all([]) as { integrity_check: string }[];
    if (check.length !== 1 || check[0]?.integrity_check !== 'ok') throw new Error('integrity_check');
    const tables = connection
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name`)
      .all([]) as { name: string }[];
    return tables
      .map(({ name }) => {
        const row = connection.prepare(`SELECT count(*) AS rows FROM "${name}"`).get([]) as { rows: number };
        return `${name}=${String(row.rows)}`;
      })
      .join('\n');
  } finally {
    connection.close();
  }
}

/** Keeps a verified copy of the library, whole or not at all under its name. */
function keepCopy(file: string, key: Uint8Array, version: number): void {
  const target = copyBefore(file, version);
  const beside = `${target}.new`;
  rmSync(beside, { force: true });
  const connection = openConnection(file, { key, mustExist: true });
  try {
    connection.prepare('VACUUM INTO ?').run([beside]);
  } finally {
    connection.close();
  }
  syncFile(beside);
  if (rowCounts(beside, key) !== rowCounts(file, key)) throw new Error('the copy differs from the library');
  renameSync(beside, target);
  syncFolder(dirname(file));
}

/** Brings an existing library to today's schema after a verified copy of it was kept. */
export function migrateWithCopy(
  file: string,
  key: Uint8Array,
  version: number,
  migrations: readonly Migration[],
  now: () => Date,
): void {
  try {
    keepCopy(file, key, version);
    const connection = openConnection(file, { key, mustExist: true });
    try {
      prepareForWriting(connection);
      migrate(connection, migrations, now);
    } finally {
      connection.close();
    }
  } catch (error) {
    const known = translateFailure(error);
    if (known instanceof LibraryError) throw known;
    throw new LibraryError(
      'migrationFailed',
      `数据没有能够升级到第 ${String(newestVersion(migrations))} 版结构，原有数据未受影响。请保留数据文件夹并联系维护人员。`,
      error,
    );
  }
}
