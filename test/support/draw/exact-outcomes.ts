interface Asked {
  readonly take: number;
  readonly candidates: readonly number[];
}

/**
 * Every way in which a draw can come out, with its exact chance: for each place in turn, each of those who are left is as
 * likely as the others. Keys are the experts in the order in which they come out.
 */
export function exactOutcomes(conditions: readonly Asked[]): Map<string, number> {
  const chances = new Map<string, number>();
  const places = conditions.flatMap(({ take, candidates }) => Array.from({ length: take }, () => candidates));
  const goOn = (out: readonly number[], chance: number): void => {
    const candidates = places[out.length];
    if (!candidates) {
      chances.set(out.join(), (chances.get(out.join()) ?? 0) + chance);
      return;
    }
    const left = candidates.filter((id) => !out.includes(id));
    for (const id of left) goOn([...out, id], chance / left.length);
  };
  goOn([], 1);
  return chances;
}
