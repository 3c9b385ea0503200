import type { ItemShape } from './item-shapes.ts';
import type { ItemTree } from './item-tree.ts';
import { rowsOf } from './item-tree.ts';
import type { RecordMerge } from './merge-records.ts';
import { mergeTrees } from './merge-trees.ts';
import type { Decision } from './planned-item.ts';
import type { Clock } from './version-vector.ts';
import { joinClocks, tick } from './version-vector.ts';

/** The clock of a decision: it knows of both states, and is a change of its own. */
export function decidedClock(ours: Clock, theirs: Clock, look: string): Clock {
  return tick(joinClocks(ours, theirs), look);
}

/** What an item is after a decision; the state that was not chosen leaves behind what is kept for good. */
export function decidedTree(
  decision: Decision,
  ours: ItemTree,
  theirs: ItemTree,
  { children }: Pick<ItemShape, 'children'>,
  merge: RecordMerge,
): ItemTree {
  return decision === 'take' ? mergeTrees(theirs, ours, children, merge) : mergeTrees(ours, theirs, children, merge);
}

function earliestVoid(trees: readonly ItemTree[]): readonly ItemTree[] {
  const voids = trees.flatMap((tree) => rowsOf(tree, 'document_void'));
  const first = voids.toSorted((one, other) =>
    JSON.stringify([one['voided_at'], one['voided_by'], one['reason']]) <
    JSON.stringify([other['voided_at'], other['voided_by'], other['reason']])
      ? -1
      : 1,
  )[0];
  return first ? [first] : [];
}

/** A paper that both machines made void: the earlier mark stays, on both machines alike. */
export function joinedDocument(ours: ItemTree, theirs: ItemTree): ItemTree {
  return { ...ours, document_void: earliestVoid([ours, theirs]) };
}
