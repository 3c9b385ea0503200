import { randomUUID } from 'node:crypto';
import { chmod, open, rename, rm } from 'node:fs/promises';
import { AttachmentUnreadable } from '../../storage/attachment-unreadable.ts';
import { fileProblem } from '../paper-folder.ts';

/**
 * Writes content of any size beside the target, flushes it and renames it: it is there whole, or not at all. What
 * reading throws comes through as it is.
 */
export async function writeCopy(target: string, content: AsyncIterable<Uint8Array>, mode: number): Promise<void> {
  const beside = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      for await (const part of content) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error instanceof AttachmentUnreadable ? error : fileProblem('写入文件', target, error);
  }
}
