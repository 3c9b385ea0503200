import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../../src/storage/driver.ts';
import { openConnection } from '../../../src/storage/driver.ts';

/** The library's file as any program with its key would open it, with as much memory as the core has for it. */
export function bareConnection(libraryFolder: string): Connection {
  const key = Buffer.from(readFileSync(join(libraryFolder, 'library.key'), 'utf8').trim(), 'hex');
  const connection = openConnection(join(libraryFolder, 'library.db'), { key, readOnly: true, mustExist: true });
  connection.pragma('cache_size = -32768');
  connection.pragma('temp_store = MEMORY');
  return connection;
}
