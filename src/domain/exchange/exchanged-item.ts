import type { ItemKind } from './item-kinds.ts';
import type { ItemTree } from './item-tree.ts';
import type { Clock } from './version-vector.ts';

/** An item as a machine knows it. */
export interface KnownItem {
  readonly uid: string;
  readonly kind: ItemKind;
  /** Null once it is removed here. */
  readonly localId: number | null;
  readonly hash: string;
  readonly clock: Clock;
}

/** An item in a package; `tree` null once it is removed. */
export interface SentItem {
  readonly uid: string;
  readonly aliases: readonly string[];
  readonly kind: ItemKind;
  readonly hash: string;
  readonly clock: Clock;
  readonly tree: ItemTree | null;
}
