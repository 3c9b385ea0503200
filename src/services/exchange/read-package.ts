import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import { ITEM_KINDS } from '../../domain/exchange/item-kinds.ts';
import type { SentEntry } from '../../domain/exchange/package-source.ts';
import { keysOf } from '../../domain/glossary.ts';
import { PART_BYTES } from '../../storage/attachment-cipher.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { OpenedPackage, Place } from '../../storage/exchange/opened-package.ts';
import { damaged, openedPackage, PackageBytes } from '../../storage/exchange/opened-package.ts';
import { ENTRY_HEAD_BYTES, HASH_BYTES } from '../../storage/exchange/package-entries.ts';
import { openPackageHead, PACKAGE_HEAD_BYTES } from '../../storage/exchange/package-head.ts';
import { PackageProblem } from '../../storage/exchange/package-problem.ts';
import { refuseBadTree } from '../../storage/exchange/refuse-bad-tree.ts';
import { hashOfFile } from '../hash-of-file.ts';

const MOST_JSON = 32 * 1024 * 1024;
const MOST_PAPER = 64 * 1024 * 1024;
const MOST_ENTRIES = 2_000_000;

const uid = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.string().max(200);
const manifestShape = z.object({
  schemaVersion: z.int(),
  machineUid: uid,
  machineName: line,
  actor: line,
  at: z.iso.datetime(),
  isSample: z.boolean(),
  isWhole: z.boolean(),
  missing: z.array(sha256),
});
const itemShape = z.object({
  uid,
  aliases: z.array(uid).max(1000),
  kind: z.enum(keysOf(ITEM_KINDS)),
  hash: z.string().regex(/^([0-9a-f]{64})?$/),
  clock: z.record(uid, z.int().positive()),
  tree: z.record(z.string(), z.json()).nullable(),
});
const sumsShape = z.object({ items: z.int(), papers: z.int(), attachments: z.int(), sha256 });

function parsed<Shape extends z.ZodType>(shape: Shape, bytes: Buffer): z.output<Shape> {
  try {
    return shape.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new PackageProblem('资料包的内容不符合约定的格式，没有读取。请让对方用同一版本的程序重新导出。');
  }
}

/** Hears how far the reading is, and may stop it by throwing. */
export type OnRead = (done: number) => void;

/** Takes the entries of a package one after the other, checking each and what all come to. */
class PackageScan {
  readonly entries: SentEntry[] = [];
  readonly items = new Map<string, Place>();
  readonly papers = new Map<string, Place>();
  readonly attachments = new Map<string, Place>();
  manifest: OpenedPackage['manifest'] | undefined;
  readonly #hash = createHash('sha256');
  readonly #bytes: PackageBytes;
  readonly #reader: Reader;
  readonly #schemaVersion: number;

  constructor(bytes: PackageBytes, reader: Reader, schemaVersion: number) {
    this.#bytes = bytes;
    this.#reader = reader;
    this.#schemaVersion = schemaVersion;
  }

  async run(onRead: OnRead): Promise<void> {
    let offset = 0;
    for (let count = 0; count < MOST_ENTRIES; count += 1) {
      const head = this.#bytes.read({ offset, length: ENTRY_HEAD_BYTES });
      const place = { offset: offset + ENTRY_HEAD_BYTES, length: head.readUIntBE(1, 6) };
      const letter = head.toString('latin1', 0, 1);
      if (letter === 'E') return this.end(place);
      this.#hash.update(head);
      await this.entry(letter, place, onRead);
      offset = place.offset + place.length;
    }
    throw damaged();
  }

  private async entry(letter: string, place: Place, onRead: OnRead): Promise<void> {
    if (letter === 'H' && !this.manifest) return this.head(this.json(place));
    if (!this.manifest) throw damaged();
    if (letter === 'I') this.item(this.json(place), place);
    else if (letter === 'P') await this.content(place, this.papers, MOST_PAPER, onRead);
    else if (letter === 'A') await this.content(place, this.attachments, Number.MAX_SAFE_INTEGER, onRead);
    else throw damaged();
    if (this.entries.length % 50 === 0) await this.pause(place, onRead);
  }

  private async pause({ offset }: Place, onRead: OnRead): Promise<void> {
    onRead(offset);
    await setImmediate();
  }

  private json(place: Place): Buffer {
    if (place.length > MOST_JSON) throw damaged();
    const bytes = this.#bytes.read(place);
    this.#hash.update(bytes);
    return bytes;
  }

  private head(bytes: Buffer): void {
    const manifest = parsed(manifestShape, bytes);
    if (manifest.schemaVersion > this.#schemaVersion) {
      throw new PackageProblem('资料包由更新版本的程序导出，请先把本机的程序升级到同一版本。');
    }
    if (manifest.schemaVersion < this.#schemaVersion) {
      throw new PackageProblem('资料包由较旧版本的程序导出，请对方先升级程序，再重新导出。');
    }
    this.manifest = manifest;
  }

  private item(bytes: Buffer, place: Place): void {
    const { tree, ...entry } = parsed(itemShape, bytes);
    if (this.items.has(entry.uid)) throw damaged();
    if (tree) refuseBadTree(this.#reader, entry.kind, tree);
    this.items.set(entry.uid, place);
    this.entries.push({ ...entry, isRemoved: tree === null });
  }

  private async content(place: Place, into: Map<string, Place>, most: number, onRead: OnRead): Promise<void> {
    if (place.length < HASH_BYTES || place.length > most) throw damaged();
    const name = this.#bytes.read({ offset: place.offset, length: HASH_BYTES });
    this.#hash.update(name);
    const own = { offset: place.offset + HASH_BYTES, length: place.length - HASH_BYTES };
    const hash = createHash('sha256');
    let read = 0;
    for (const piece of this.#bytes.pieces(own)) {
      hash.update(piece);
      this.#hash.update(piece);
      read += piece.length;
      if (read >= PART_BYTES) {
        read = 0;
        await this.pause(own, onRead);
      }
    }
    if (hash.digest('hex') !== name.toString('latin1')) throw damaged();
    into.set(name.toString('latin1'), own);
  }

  private end(place: Place): void {
    if (place.length > MOST_JSON) throw damaged();
    const sums = parsed(sumsShape, this.#bytes.read(place));
    const counted = [this.items.size, this.papers.size, this.attachments.size];
    if (sums.sha256 !== this.#hash.digest('hex')) throw damaged();
    if ([sums.items, sums.papers, sums.attachments].some((count, index) => count !== counted[index])) throw damaged();
  }
}

async function fileHead(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const head = Buffer.alloc(PACKAGE_HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Opens a package and reads it once from end to end: passphrase, wholeness, and that every item is one of this schema.
 * Throws {@link PackageProblem}; nothing is changed by it.
 */
export async function readPackage(
  path: string,
  passphrase: string,
  { reader, schemaVersion, onRead }: { reader: Reader; schemaVersion: number; onRead: OnRead },
): Promise<OpenedPackage> {
  const head = await fileHead(path);
  const key = await openPackageHead(head, passphrase);
  // Only now: of whatever is no package, or cannot be opened, nothing more is read.
  const fileHash = await hashOfFile(path);
  const bytes = new PackageBytes(path, key, head);
  try {
    const scan = new PackageScan(bytes, reader, schemaVersion);
    await scan.run(onRead);
    const { manifest, entries, items, papers, attachments } = scan;
    if (!manifest) throw damaged();
    return openedPackage(bytes, { manifest, sha256: fileHash, entries, items, papers, attachments });
  } catch (error) {
    bytes.close();
    throw error;
  }
}
