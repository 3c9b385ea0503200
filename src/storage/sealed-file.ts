import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { refuseAttachmentLength } from '../domain/attachment.ts';
import {
  attachmentCipher,
  HEAD_BYTES,
  newAttachmentCipher,
  PART_BYTES,
  SEALED_PART_BYTES,
} from './attachment-cipher.ts';
import { AttachmentUnreadable } from './attachment-unreadable.ts';

/** The bytes of a file by which it is kept. */
export interface AttachmentContent {
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly byteLength: number;
}

/** The source in parts of one size, the last one shorter; a part holds only until the next is asked for. */
export async function* inParts(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const part = Buffer.alloc(PART_BYTES);
  let filled = 0;
  for await (const piece of source) {
    for (let taken = 0; taken < piece.length;) {
      const some = piece.subarray(taken, taken + PART_BYTES - filled);
      part.set(some, filled);
      taken += some.length;
      filled += some.length;
      if (filled < PART_BYTES) continue;
      yield part;
      filled = 0;
    }
  }
  yield part.subarray(0, filled);
}

/** Writes the source encrypted to a new file and makes it outlast a power cut; refuses what is empty or too large. */
export async function writeSealed(
  file: string,
  dataKey: Uint8Array,
  source: AsyncIterable<Uint8Array>,
): Promise<AttachmentContent> {
  const cipher = newAttachmentCipher(dataKey);
  const hash = createHash('sha256');
  let byteLength = 0;
  let number = 0;
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(cipher.head);
    for await (const part of inParts(source)) {
      hash.update(part);
      byteLength += part.length;
      refuseAttachmentLength(byteLength);
      await handle.writeFile(cipher.seal(number, part));
      number += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), byteLength };
}

async function readFully(handle: FileHandle, into: Buffer): Promise<Buffer> {
  let filled = 0;
  for (;;) {
    const { bytesRead } = await handle.read(into, filled, into.length - filled);
    filled += bytesRead;
    if (bytesRead === 0 || filled === into.length) return into.subarray(0, filled);
  }
}

async function* partsOf(handle: FileHandle, dataKey: Uint8Array): AsyncGenerator<Buffer> {
  const cipher = attachmentCipher(dataKey, await readFully(handle, Buffer.alloc(HEAD_BYTES)));
  const buffer = Buffer.alloc(SEALED_PART_BYTES);
  for (let number = 0; ; number += 1) {
    const sealed = await readFully(handle, buffer);
    yield cipher.open(number, sealed);
    if (sealed.length < SEALED_PART_BYTES) return;
  }
}

/**
 * The content of a kept file, part by part. Throws {@link AttachmentUnreadable} as soon as it shows that the file is
 * gone or not what was kept, perhaps only after the last part: what was read holds once all has been read.
 */
export async function* readSealed(file: string, dataKey: Uint8Array, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    for await (const part of partsOf(handle, dataKey)) {
      hash.update(part);
      yield part;
    }
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AttachmentUnreadable(isGone ? 'missing' : 'altered', error);
  } finally {
    await handle?.close();
  }
  if (hash.digest('hex') !== sha256) throw new AttachmentUnreadable('altered');
}
