import { SqliteError } from './driver.ts';
import type { LibraryErrorCode } from './library-error.ts';
import { LibraryError } from './library-error.ts';

const TROUBLES: readonly { prefix: string; code: LibraryErrorCode; message: string }[] = [
  {
    prefix: 'SQLITE_FULL',
    code: 'diskFull',
    message: '磁盘空间不足，本次操作没有保存，已有数据完好。请腾出空间后重做这一步。',
  },
  {
    prefix: 'SQLITE_READONLY',
    code: 'readOnly',
    message: '数据文件夹是只读的，本次操作没有保存。请取消文件夹和文件的只读属性后重试。',
  },
  {
    prefix: 'SQLITE_BUSY',
    code: 'locked',
    message: '数据文件正被另一个程序占用，本次操作没有保存。请关闭占用它的程序后重试。',
  },
  {
    prefix: 'SQLITE_CORRUPT',
    code: 'damaged',
    message: '数据文件已损坏，程序不会再写入它。请不要删除该文件，用最近的备份恢复，并联系维护人员。',
  },
  {
    prefix: 'SQLITE_NOTADB',
    code: 'damaged',
    message: '数据文件已损坏，程序不会再写入它。请不要删除该文件，用最近的备份恢复，并联系维护人员。',
  },
  {
    prefix: 'SQLITE_IOERR',
    code: 'deviceFailed',
    message: '读写数据文件失败，本次操作没有保存。请检查磁盘或移动盘是否接好，然后重新打开程序。',
  },
  {
    prefix: 'SQLITE_CANTOPEN',
    code: 'deviceFailed',
    message: '无法打开数据文件。请检查数据文件夹是否存在、磁盘是否接好、是否有访问权限，然后重试。',
  },
];

/** Turns a trouble of the file or disk into a {@link LibraryError}; every other error comes back as it is. */
export function translateSqliteError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error;
  const trouble = TROUBLES.find(({ prefix }) => error.code.startsWith(prefix));
  return trouble ? new LibraryError(trouble.code, trouble.message, error) : error;
}
