import { createHash, randomBytes } from 'node:crypto';

/** Bytes that nothing else has, so that no test passes by another's content. */
export function inventedBytes(length: number): Buffer {
  return randomBytes(length);
}

/** The bytes in pieces of a size that fits nothing, as a file is read. */
export async function* inPieces(bytes: Uint8Array, size = 70_001): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** All that a reading brings. */
export async function readAll(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(Uint8Array.from(part));
  return Buffer.concat(read);
}
