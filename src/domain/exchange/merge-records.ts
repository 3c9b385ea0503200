import type { ItemTree } from './item-tree.ts';
import { textIn } from './item-tree.ts';

/** Who decides which state of a project's file holds, when and why. */
export interface RecordMerge {
  readonly at: string;
  readonly actor: string;
  /** Why the steps of the other state do not hold. */
  readonly reason: string;
  readonly newUid: () => string;
}

const uidOf = (row: ItemTree) => textIn(row, 'uid');
const correctedBy = (rows: readonly ItemTree[]) =>
  new Map(rows.flatMap((row) => (row['corrects_id'] === null ? [] : [[textIn(row, 'corrects_id'), row] as const])));

function tailOf(row: ItemTree, corrections: ReadonlyMap<string, ItemTree>): ItemTree {
  let tail = row;
  for (let next = corrections.get(uidOf(tail)); next; next = corrections.get(uidOf(tail))) tail = next;
  return tail;
}

/**
 * The steps of both states of a project's file: those of the chosen one hold as they did there, those that only the
 * other one has stay on the file and are void. Nothing is taken off a file.
 */
export function mergeRecords(
  chosen: readonly ItemTree[],
  other: readonly ItemTree[],
  { at, actor, reason, newUid }: RecordMerge,
): readonly ItemTree[] {
  const known = new Set(chosen.map(uidOf));
  const extra = other.filter((row) => !known.has(uidOf(row)));
  if (extra.length === 0) return chosen;
  const extraCorrections = correctedBy(extra);
  // Where both corrected the same row, the chosen correction follows the other one: a row is corrected once.
  const repointed = chosen.map((row) => {
    const rival = extraCorrections.get(textIn(row, 'corrects_id'));
    return row['corrects_id'] === null || !rival
      ? row
      : { ...row, corrects_id: uidOf(tailOf(rival, extraCorrections)) };
  });
  const rows = [...repointed, ...extra];
  const before = correctedBy(chosen);
  const after = correctedBy(rows);
  const settled = rows.flatMap((first) => {
    if (first['corrects_id'] !== null) return [];
    const tail = tailOf(first, after);
    const wanted = known.has(uidOf(first)) ? tailOf(first, before) : undefined;
    if (wanted ? uidOf(wanted) === uidOf(tail) : tail['is_void'] === 1) return [];
    return [
      {
        ...(wanted ?? tail),
        uid: newUid(),
        corrects_id: uidOf(tail),
        is_void: wanted?.['is_void'] ?? 1,
        correction_reason: reason,
        recorded_at: at,
        recorded_by: actor,
      },
    ];
  });
  return [...rows, ...settled];
}
