import { SqliteError } from './driver.ts';
import type { LibraryErrorCode } from './library-error.ts';
import { LibraryError } from './library-error.ts';

const MESSAGES = {
  diskFull: '磁盘空间不足，本次操作没有保存，已有数据完好。请腾出空间后重做这一步。',
  readOnly: '数据文件夹是只读的，本次操作没有保存。请取消文件夹和文件的只读属性（或取得写入权限）后重试。',
  locked: '数据文件正被另一个程序占用，本次操作没有保存。请关闭占用它的程序后重试。',
  damaged: '数据文件已损坏，程序不会再写入它。请不要删除该文件，用最近的备份恢复，并联系维护人员。',
  deviceFailed: '读写数据文件夹失败，本次操作没有保存。请检查磁盘或移动盘是否接好、文件夹是否还在，然后重新打开程序。',
} satisfies Partial<Record<LibraryErrorCode, string>>;
type Trouble = keyof typeof MESSAGES;

/** By the start of SQLite's code or the whole code of the operating system. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  SQLITE_FULL: 'diskFull',
  SQLITE_READONLY: 'readOnly',
  SQLITE_BUSY: 'locked',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'damaged',
  SQLITE_IOERR: 'deviceFailed',
  SQLITE_CANTOPEN: 'deviceFailed',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EBUSY: 'locked',
  EIO: 'deviceFailed',
  ENOENT: 'deviceFailed',
  ENODEV: 'deviceFailed',
  ENXIO: 'deviceFailed',
};

function codeOf(error: unknown): string {
  if (error instanceof SqliteError) return error.code;
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : '';
}

/** Turns a trouble of the file or disk into a {@link LibraryError}; every other error comes back as it is. */
export function translateFailure(error: unknown): unknown {
  const code = codeOf(error);
  const trouble = TROUBLES[code] ?? TROUBLES[code.split('_').slice(0, 2).join('_')];
  return trouble === undefined ? error : new LibraryError(trouble, MESSAGES[trouble], error);
}
