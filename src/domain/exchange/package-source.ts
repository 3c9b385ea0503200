import type { SentItem } from './exchanged-item.ts';
import type { ItemTree } from './item-tree.ts';

/** An item of a package without its content. */
export interface SentEntry extends Omit<SentItem, 'tree'> {
  readonly isRemoved: boolean;
}

/** The items of a package, whose contents are read one by one. */
export interface PackageSource {
  /** In the order in which they can be written. */
  readonly entries: readonly SentEntry[];
  readTree(entry: SentEntry): ItemTree;
  /** The bytes of a paper by their hash; undefined when the package does not hold them. */
  readPaper(sha256: string): Uint8Array | undefined;
}
