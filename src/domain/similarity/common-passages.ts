/** Passages that both texts have, the longest first, none a part of another. */
export function commonPassages(ones: readonly string[], others: readonly string[], fewest: number): string[] {
  const found: string[] = [];
  for (const one of ones) {
    for (let from = 0; from + fewest <= one.length;) {
      const length = longestFrom(one, from, others, fewest);
      if (length > 0) found.push(one.slice(from, from + length));
      from += Math.max(length, 1);
    }
  }
  const longestFirst = [...new Set(found)].toSorted((a, b) => b.length - a.length);
  return longestFirst.filter((text, place) => !longestFirst.slice(0, place).some((longer) => longer.includes(text)));
}

/** Length of the longest passage from there that also stands in the others; 0 when it is too short. */
function longestFrom(one: string, from: number, others: readonly string[], fewest: number): number {
  let length = fewest;
  if (!others.some((other) => other.includes(one.slice(from, from + length)))) return 0;
  while (from + length < one.length && others.some((other) => other.includes(one.slice(from, from + length + 1)))) {
    length += 1;
  }
  return length;
}
