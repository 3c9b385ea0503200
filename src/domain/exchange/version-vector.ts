/** Changes that an item has seen: name of the look that found them → count. */
export type Clock = Readonly<Record<string, number>>;

/** How two states of an item came about from one another; `both` when each machine changed it without the other's change. */
export type ClockOrder = 'same' | 'ours' | 'theirs' | 'both';

function covers(one: Clock, other: Clock): boolean {
  return Object.entries(other).every(([look, count]) => (one[look] ?? 0) >= count);
}

/** Which of two states knows of all changes in the other. */
export function compareClocks(ours: Clock, theirs: Clock): ClockOrder {
  const hasTheirs = covers(ours, theirs);
  const hasOurs = covers(theirs, ours);
  if (hasTheirs && hasOurs) return 'same';
  if (hasTheirs) return 'ours';
  return hasOurs ? 'theirs' : 'both';
}

/** Knows of the changes that either knows of. */
export function joinClocks(one: Clock, other: Clock): Clock {
  const joined: Record<string, number> = { ...one };
  for (const [look, count] of Object.entries(other)) joined[look] = Math.max(joined[look] ?? 0, count);
  return joined;
}

/** One more change, found by that look. */
export function tick(clock: Clock, look: string): Clock {
  return { ...clock, [look]: (clock[look] ?? 0) + 1 };
}
