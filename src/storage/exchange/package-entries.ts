import { createHash } from 'node:crypto';
import type { SentItem } from '../../domain/exchange/exchanged-item.ts';

// The content of a package is a row of entries: one letter, the length in six bytes, the bytes. First the manifest, then
// items, papers and attachments by their hashes, and last what all before it comes to.
export const ENTRY_HEAD_BYTES = 7;
export const HASH_BYTES = 64;
export type EntryLetter = 'H' | 'I' | 'P' | 'A' | 'E';

/** What a package says of itself. */
export interface PackageManifest {
  readonly schemaVersion: number;
  readonly machineUid: string;
  readonly machineName: string;
  readonly actor: string;
  readonly at: string;
  /** From the invented sample library: it may not go into an office's own. */
  readonly isSample: boolean;
  /** Whether everything is in it, or a part: then what is missing was not removed. */
  readonly isWhole: boolean;
  /** Attachments whose content was missing on the other machine, by hash. */
  readonly missing: readonly string[];
}

/** What a package holds, at its end. */
export interface PackageSums {
  readonly items: number;
  readonly papers: number;
  readonly attachments: number;
  /** Of everything before it. */
  readonly sha256: string;
}

/** A content that goes by its hash. */
export interface NamedContent {
  readonly sha256: string;
  readonly byteLength: number;
  readonly read: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What goes into a package. */
export interface PackageContent {
  readonly manifest: PackageManifest;
  readonly items: Iterable<SentItem>;
  readonly papers: Iterable<NamedContent>;
  readonly attachments: Iterable<NamedContent>;
}

function entryHead(letter: EntryLetter, length: number): Buffer {
  const head = Buffer.alloc(ENTRY_HEAD_BYTES);
  head.write(letter, 0, 'latin1');
  head.writeUIntBE(length, 1, 6);
  return head;
}

function jsonEntry(letter: EntryLetter, value: unknown): Buffer {
  const bytes = Buffer.from(JSON.stringify(value), 'utf8');
  return Buffer.concat([entryHead(letter, bytes.length), bytes]);
}

async function* contentEntry(
  letter: EntryLetter,
  { sha256, byteLength, read }: NamedContent,
): AsyncGenerator<Uint8Array> {
  yield entryHead(letter, HASH_BYTES + byteLength);
  yield Buffer.from(sha256, 'latin1');
  for await (const piece of read()) yield piece;
}

/** The bytes of a package before they are sealed; `onEntry` hears of every one, and may stop it by throwing. */
export async function* packageEntries(content: PackageContent, onEntry: () => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const sums = { items: 0, papers: 0, attachments: 0 };
  const told = <Bytes extends Uint8Array>(bytes: Bytes): Bytes => {
    hash.update(bytes);
    return bytes;
  };
  yield told(jsonEntry('H', content.manifest));
  for (const item of content.items) {
    yield told(jsonEntry('I', item));
    sums.items += 1;
    onEntry();
  }
  for (const paper of content.papers) {
    for await (const piece of contentEntry('P', paper)) yield told(piece);
    sums.papers += 1;
    onEntry();
  }
  for (const attachment of content.attachments) {
    for await (const piece of contentEntry('A', attachment)) yield told(piece);
    sums.attachments += 1;
    onEntry();
  }
  yield jsonEntry('E', { ...sums, sha256: hash.digest('hex') } satisfies PackageSums);
}
