import { join } from 'node:path';
import type { Connection } from './driver.ts';
import { openConnection, SqliteError } from './driver.ts';
import { LibraryError } from './library-error.ts';
import { translateFailure } from './translate-failure.ts';

/**
 * Makes this process the library's only one. The lock is the operating system's lock on a file of its own, held by an
 * exclusive transaction on it, so it goes with the process however that ends, and copying the library never drops it.
 * Answers how to let go.
 */
export function lockLibrary(folder: string): () => void {
  let connection: Connection | undefined;
  try {
    connection = openConnection(join(folder, 'library.lock'), { key: null, busyTimeoutMs: 0 });
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    const held = connection;
    return () => held.close();
  } catch (error) {
    connection?.close();
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new LibraryError('locked', '数据已在另一个窗口或程序中打开。请先关闭它，再重新打开本程序。', error);
    }
    throw translateFailure(error);
  }
}
