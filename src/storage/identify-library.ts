import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { APPLICATION_ID } from './create-library.ts';
import { openConnection, SqliteError } from './driver.ts';
import { LibraryError } from './library-error.ts';

const PAGE_BYTES = 4096;

function refuseForeignFile(): never {
  throw new LibraryError(
    'notALibrary',
    '文件夹中的 library.db 不是本程序的数据文件，程序没有改动它。请把它移到别处，再把原来的 library.db 放回原处。',
  );
}

/** Refuses what is visibly no encrypted library before a key is tried on it. */
function checkFileHead(file: string): void {
  const head = Buffer.alloc(24);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  if (statSync(file).size < PAGE_BYTES) {
    throw new LibraryError(
      'damaged',
      '数据文件 library.db 不完整（可能被截断）。请不要删除该文件，用最近的备份恢复，并联系维护人员。',
    );
  }
  // The cipher leaves the page size and the fixed fractions of SQLite's header readable.
  const encrypted = head.readUInt16BE(16) === PAGE_BYTES && head.readUIntBE(21, 3) === 0x402020;
  if (!encrypted || head.subarray(0, 15).toString('latin1') === 'SQLite format 3') refuseForeignFile();
}

/** Answers the library's schema version without writing to it; throws {@link LibraryError} when it is no library. */
export function identifyLibrary(file: string, key: Uint8Array): number {
  checkFileHead(file);
  const connection = openConnection(file, { key, readOnly: true, mustExist: true });
  try {
    const version = Number(connection.pragma('user_version'));
    if (connection.pragma('application_id') !== APPLICATION_ID) refuseForeignFile();
    return version;
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
