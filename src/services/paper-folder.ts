import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { CallError } from '../contract/call-error.ts';

/** Lower-case hex of the bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘空间不足，请清理后重试。',
  EACCES: '文件夹不可写，请在“设置”中另选文书文件夹，或检查权限。',
  EPERM: '文件正被其他程序占用或不可写，请关闭 Word、WPS 等程序后重试。',
  EBUSY: '文件正被其他程序占用，请关闭 Word、WPS 等程序后重试。',
  EROFS: '磁盘为只读，请另选文书文件夹。',
  ENOENT: '文件夹不存在（可能是移动硬盘已拔出），请检查后重试。',
  EEXIST: '文件夹路径中有同名文件，请另选文书文件夹。',
  ENOTDIR: '文件夹路径中有同名文件，请另选文书文件夹。',
  ENAMETOOLONG: '文件路径过长，请另选层级较浅的文件夹。',
};

/** A failed write or read, told so that the reviewer can mend it. */
export function fileProblem(action: string, path: string, error: unknown): CallError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = ADVICE[code] ?? '请检查该位置后重试。';
  return new CallError('fileProblem', `${action}失败：${advice}`, [{ where: path, what: advice }]);
}

/** What a step over files failed with: a file problem where the system refused, anything else as it is. */
export function asFileProblem(action: string, path: string, error: unknown): unknown {
  const isRefusal = error instanceof Error && 'code' in error && !(error instanceof CallError);
  return isRefusal ? fileProblem(action, path, error) : error;
}

/** Writes a file beside its name, flushes it and renames it: it is there whole, or not at all. */
export function writeWholeFile(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic.sync(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw fileProblem('写入文件', path, error);
  }
}

/** The same for a paper whose registration stands already: a failure must not read as if nothing had been issued. */
export function writeRegisteredPaper(path: string, bytes: Uint8Array, name: string): void {
  try {
    writeWholeFile(path, bytes);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const message = `${name}已登记，不要重做；只是${error.message}处理后请在“文书登记”中恢复文件。`;
    throw new CallError(error.code, message, error.details);
  }
}

/**
 * Makes room for a paper that is about to be issued, before its number is taken: the folder is there and can be
 * written to, and no other file has the name, so that nothing is ever overwritten.
 */
export function preparePaperPlace(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw fileProblem('写入文书', dirname(path), error);
  }
  if (!existsSync(path)) return;
  throw new CallError('conflict', '文书文件夹中已有同名文件（可能属于另一份资料库），请把它移走后重试。', [
    { where: path, what: '同名文件已存在，程序不会覆盖它' },
  ]);
}

/** Where a registered paper lies; refuses a name that would leave the folder. */
export function paperPath(papersFolder: string, fileName: string): string {
  const folder = resolve(papersFolder);
  const path = resolve(folder, fileName);
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    throw new CallError('denied', '文书文件名不在文书文件夹内。', [{ where: fileName, what: '文件名越出文件夹' }]);
  }
  return path;
}

/** How a file in the papers folder compares with its registered hash. */
export type PaperFileState = 'intact' | 'altered' | 'missing';

export function paperFileState(path: string, sha256: string): PaperFileState {
  if (!existsSync(path)) return 'missing';
  try {
    return sha256Of(readFileSync(path)) === sha256 ? 'intact' : 'altered';
  } catch (error) {
    throw fileProblem('读取文件', path, error);
  }
}
