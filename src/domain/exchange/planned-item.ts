import type { ItemKind } from './item-kinds.ts';
import type { SentEntry } from './package-source.ts';
import type { Clock } from './version-vector.ts';

/** How an item of a package compares with the library: identifier → label. */
export const ITEM_STATES = {
  new: '新增',
  newer: '对方较新',
  conflict: '两边都改过',
  removed: '对方已删除',
  older: '本机较新',
  same: '相同',
} as const;
export type ItemState = keyof typeof ITEM_STATES;

/** What becomes of an item that both machines changed: identifier → label. */
export const DECISIONS = { keep: '保留本机', take: '采用对方' } as const;
export type Decision = keyof typeof DECISIONS;

/** An item of a package, compared with the library. */
export interface PlannedItem {
  readonly entry: SentEntry;
  /** The name that it goes by here from now on. */
  readonly uid: string;
  readonly kind: ItemKind;
  /** Its row here; null when there is none. */
  readonly localId: number | null;
  /** What this machine knows of it. */
  readonly ours: { readonly clock: Clock; readonly hash: string } | null;
  readonly state: ItemState;
  /** What can be decided; empty when nothing needs to be. */
  readonly choices: readonly Decision[];
  /** Why one of the two cannot be chosen. */
  readonly hint: string;
  /** Both machines only added to it: both additions are kept. */
  readonly isJoined: boolean;
}
