import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { LibraryError } from './library-error.ts';

/** Where the library's 32-byte data key comes from. */
export interface KeyProvider {
  /** Whether a key was kept before. */
  hasKey(): boolean;
  /** The key; a new one is made and kept only when there is neither a key nor a library. */
  obtain(libraryExists: boolean): Uint8Array;
}

const KEY_BYTES = 32;

function readKey(file: string): Uint8Array {
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new LibraryError(
      'keyDamaged',
      `密钥文件 ${basename(file)} 内容不完整，无法打开数据。请从备份中找回该文件放回原处，不要自行修改或新建。`,
    );
  }
  return Buffer.from(text, 'hex');
}

/** The key in a file that only its user can read; it is never made anew while a library exists. */
export function fileKeyProvider(file: string): KeyProvider {
  return {
    hasKey: () => existsSync(file),
    obtain(libraryExists) {
      if (existsSync(file)) return readKey(file);
      if (libraryExists) {
        throw new LibraryError(
          'keyMissing',
          `找不到密钥文件 ${basename(file)}，无法打开数据。请把该文件放回 ${file}；没有它，数据无法恢复，请勿删除任何文件。`,
        );
      }
      const key = randomBytes(KEY_BYTES);
      writeDurably(file, Buffer.from(`${key.toString('hex')}\n`), 0o600);
      return key;
    },
  };
}
