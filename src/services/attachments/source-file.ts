import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import { refuseAttachmentLength } from '../../domain/attachment.ts';

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: '文件已不在原处（可能被移走、改名，或移动盘已拔出），请重新选择。',
  ENOTDIR: '文件已不在原处（可能被移走、改名，或移动盘已拔出），请重新选择。',
  EACCES: '没有读取这个文件的权限，请取得权限或把文件复制到别处后重新选择。',
  EPERM: '没有读取这个文件的权限，或文件正被其他程序占用，请处理后重新选择。',
  EBUSY: '文件正被其他程序占用，请关闭 Word、WPS 等程序后重新选择。',
};

function sourceProblem(path: string, error: unknown): CallError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = ADVICE[code] ?? '文件读不出来，请检查磁盘或移动盘，或把文件复制到别处后重新选择。';
  return new CallError('fileProblem', `没有添加附件：${advice}`, [{ where: basename(path), what: advice }]);
}

/** Refuses what cannot become an attachment before anything of it is read; answers its length. */
export async function checkSourceFile(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw sourceProblem(path, error);
  });
  if (!found.isFile()) throw sourceProblem(path, new Error('not a file'));
  refuseAttachmentLength(found.size);
  return found.size;
}

/** The content of a picked file, told as it is read; stops when nobody waits any more. */
export async function* sourceContent(path: string, total: number, call: CallContext): AsyncGenerator<Uint8Array> {
  let done = 0;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
      if (call.signal.aborted) throw new CallError('cancelled', '已取消，没有添加附件。');
      yield piece;
      done += piece.length;
      call.reportProgress({ done, total, label: '正在加密保存附件' });
    }
    if (done !== total)
      throw new CallError(
        'fileProblem',
        '没有添加附件：文件在读取时发生变化，可能正在被编辑。请保存并关闭后重新选择。',
      );
  } catch (error) {
    throw error instanceof CallError ? error : sourceProblem(path, error);
  }
}
