import { closeSync, openSync, readSync } from 'node:fs';
import type { PackageSource, SentEntry } from '../../domain/exchange/package-source.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import type { PartCipher } from '../attachment-cipher.ts';
import { partCipher, PART_BYTES, SEALED_PART_BYTES } from '../attachment-cipher.ts';
import type { PackageManifest } from './package-entries.ts';
import { PACKAGE_HEAD_BYTES } from './package-head.ts';
import { PackageProblem } from './package-problem.ts';

/** Where some bytes of the content lie. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

export const damaged = () => new PackageProblem('资料包不完整或已损坏（可能没有复制完），请让对方重新导出或重新复制。');

/** Reads any bytes of a package's content, of which only a few parts are in memory. */
export class PackageBytes {
  readonly #file: number;
  readonly #cipher: PartCipher;
  readonly #parts = new Map<number, Buffer>();

  constructor(path: string, key: Uint8Array, head: Uint8Array) {
    this.#file = openSync(path, 'r');
    this.#cipher = partCipher(key, head);
  }

  /** A part; shorter than others when it is the last. Throws {@link PackageProblem}. */
  part(number: number): Buffer {
    const known = this.#parts.get(number);
    if (known) return known;
    const sealed = this.#sealed(number);
    try {
      const plain = this.#cipher.open(number, sealed);
      if (this.#parts.size >= 4) this.#parts.delete(this.#parts.keys().next().value ?? 0);
      this.#parts.set(number, plain);
      return plain;
    } catch {
      throw damaged();
    }
  }

  #sealed(number: number): Buffer {
    const sealed = Buffer.alloc(SEALED_PART_BYTES);
    const at = PACKAGE_HEAD_BYTES + number * SEALED_PART_BYTES;
    let filled = 0;
    try {
      for (let read = -1; read !== 0 && filled < sealed.length; filled += read) {
        read = readSync(this.#file, sealed, filled, sealed.length - filled, at + filled);
      }
    } catch {
      throw new PackageProblem(
        '资料包读不出来（移动盘可能已拔出或损坏），没有改动本机的资料。请把文件复制到本机后重新读取。',
      );
    }
    return sealed.subarray(0, filled);
  }

  *pieces({ offset, length }: Place): Generator<Buffer> {
    for (let at = offset; at < offset + length;) {
      const from = at % PART_BYTES;
      const piece = this.part(Math.floor(at / PART_BYTES)).subarray(from, from + offset + length - at);
      if (piece.length === 0) throw damaged();
      yield piece;
      at += piece.length;
    }
  }

  read(place: Place): Buffer {
    return Buffer.concat([...this.pieces(place)], place.length);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** A package that was read once from end to end and found whole. */
export interface OpenedPackage extends PackageSource {
  readonly manifest: PackageManifest;
  /** Of the file. */
  readonly sha256: string;
  readonly attachments: ReadonlyMap<string, Place>;
  readAttachment(sha256: string): Generator<Uint8Array>;
  close(): void;
}

/** An opened package on its bytes. */
export function openedPackage(
  bytes: PackageBytes,
  found: Pick<OpenedPackage, 'manifest' | 'sha256' | 'attachments'> & {
    readonly entries: readonly SentEntry[];
    readonly items: ReadonlyMap<string, Place>;
    readonly papers: ReadonlyMap<string, Place>;
  },
): OpenedPackage {
  const { items, papers, ...rest } = found;
  const placeOf = (places: ReadonlyMap<string, Place>, name: string) => {
    const place = places.get(name);
    if (!place) throw damaged();
    return place;
  };
  return {
    ...rest,
    readTree: ({ uid }) => (JSON.parse(bytes.read(placeOf(items, uid)).toString('utf8')) as { tree: ItemTree }).tree,
    readPaper: (sha256) => (papers.has(sha256) ? bytes.read(placeOf(papers, sha256)) : undefined),
    readAttachment: (sha256) => bytes.pieces(placeOf(rest.attachments, sha256)),
    close: () => bytes.close(),
  };
}
