/** A list whose order is its ranking. */
export type Ranked = { readonly rank: number };

/** The same list with the ranks 1…n in its order. */
export function ranked<Entry extends Ranked>(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => ({ ...entry, rank: index + 1 }));
}

/** Puts the entry at `from` to the place `to` (counted from 0, held within the list); the others close up. */
export function moveTo<Entry extends Ranked>(entries: readonly Entry[], from: number, to: number): Entry[] {
  const moved = entries[from];
  if (moved === undefined) return [...entries];
  const others = entries.toSpliced(from, 1);
  return ranked(others.toSpliced(Math.min(Math.max(to, 0), others.length), 0, moved));
}
