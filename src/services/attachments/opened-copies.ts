import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf, mayBeOpened } from '../../domain/attachment.ts';
import { CallError } from '../../contract/call-error.ts';
import type { StoredAttachment } from '../../storage/attachments.ts';
import type { Library } from '../../storage/library.ts';
import { paperFileName } from '../paper-file-name.ts';
import { sha256Of } from '../paper-folder.ts';
import { writeCopy } from './write-copy.ts';

const READ_ONLY = 0o400;

function folderOf({ folder }: Pick<Library, 'folder'>): string {
  return join(folder, 'opened-attachments');
}

/** Windows programs open no path of more than 260 characters; this leaves room for the folder. */
const MAX_NAME_LENGTH = 80;

/** A name that the system takes, with the same ending. */
function safeName(originalName: string): string {
  const ending = endingOf(originalName);
  const base = Array.from(originalName.slice(0, -ending.length - 1)).slice(0, MAX_NAME_LENGTH);
  return paperFileName([base.join('')], ending);
}

/**
 * Puts a readable copy where only this user can read it and nobody is meant to write it, for the program that shows
 * it; answers its path. A copy that is there already and unchanged is that one.
 */
export async function openedCopy(library: Library, { id, originalName, sha256 }: StoredAttachment): Promise<string> {
  if (!mayBeOpened(originalName)) {
    throw new CallError('denied', '这种文件不能直接打开，请用“另存副本”取出后自行查看。', [
      { where: originalName, what: '只打开文档、表格、演示、图片、PDF、OFD 和文本文件' },
    ]);
  }
  const folder = join(folderOf(library), String(id));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, safeName(originalName));
  const present = await readFile(path).catch(() => null);
  if (present === null || sha256Of(present) !== sha256) {
    await writeCopy(path, library.attachments.read(sha256), READ_ONLY);
  }
  return path;
}

/** Takes the readable copies away. One that a program still holds open stays until the next start. */
export function clearOpenedCopies(library: Pick<Library, 'folder'>): void {
  const folder = folderOf(library);
  if (!existsSync(folder)) return;
  for (const each of readdirSync(folder)) {
    try {
      // Windows deletes no file that is marked read-only.
      for (const name of readdirSync(join(folder, each))) chmodSync(join(folder, each, name), 0o600);
      rmSync(join(folder, each), { recursive: true, force: true });
    } catch {
      // Held open by the program that shows it.
    }
  }
}
