import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AttachmentState } from '../domain/attachment.ts';
import { AttachmentUnreadable } from './attachment-unreadable.ts';
import { syncFolder } from './durable-file.ts';
import type { AttachmentContent } from './sealed-file.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { translateFailure } from './translate-failure.ts';

/** The bytes of attachments: each content once, encrypted, in a file below the library's folder named by its hash. */
export interface AttachmentStore {
  /**
   * Keeps the source for good before anything in the library may name it. The same content takes the place of the file
   * that it has, which mends one that was altered.
   */
  keep(source: AsyncIterable<Uint8Array>): Promise<AttachmentContent>;
  /** The content, part by part; it holds once all has been read, else {@link AttachmentUnreadable} is thrown. */
  read(sha256: string): AsyncIterable<Uint8Array>;
  /** Reads the whole content and tells whether it is what was kept; `anew` even if it was read before and untouched since. */
  check(sha256: string, anew: boolean): Promise<AttachmentState>;
  /** The hashes of all that is kept. */
  listKept(): string[];
}

const FOLDER = 'attachments';
const UNFINISHED = '.new';

/** Clears what an interrupted keeping left behind; no attachment ever rested on it. */
export function removeUnfinished(libraryFolder: string): void {
  const root = join(libraryFolder, FOLDER);
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) if (name.endsWith(UNFINISHED)) rmSync(join(root, name), { force: true });
}

function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) syncFolder(dirname(folder));
}

/** What changes when a file is written to, restored or replaced. */
async function printOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found && [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

export function attachmentStore(libraryFolder: string, dataKey: Uint8Array): AttachmentStore {
  const root = join(libraryFolder, FOLDER);
  const fileOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
  /** Prints of the files that were read whole and found intact. */
  const intact = new Map<string, string>();

  async function readWhole(sha256: string): Promise<AttachmentState> {
    try {
      const parts = readSealed(fileOf(sha256), dataKey, sha256);
      while ((await parts.next()).done !== true);
      return 'intact';
    } catch (error) {
      if (error instanceof AttachmentUnreadable) return error.state;
      throw error;
    }
  }

  return {
    async keep(source) {
      const beside = join(root, `${randomUUID()}${UNFINISHED}`);
      try {
        makeFolder(root);
        const content = await writeSealed(beside, dataKey, source);
        const file = fileOf(content.sha256);
        makeFolder(dirname(file));
        renameSync(beside, file);
        syncFolder(dirname(file));
        return content;
      } catch (error) {
        rmSync(beside, { force: true });
        throw translateFailure(error);
      }
    },
    read: (sha256) => readSealed(fileOf(sha256), dataKey, sha256),
    async check(sha256, anew) {
      const print = await printOf(fileOf(sha256));
      if (!anew && print !== null && intact.get(sha256) === print) return 'intact';
      const state = await readWhole(sha256);
      if (state === 'intact' && print !== null) intact.set(sha256, print);
      else intact.delete(sha256);
      return state;
    },
    listKept: () =>
      existsSync(root)
        ? readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((name) => /[0-9a-f]{64}$/.exec(name) ?? [])
        : [],
  };
}
