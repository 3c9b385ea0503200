function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}

/**
 * The one spelling of a value as JSON, so that its hash can be recomputed: keys of each object in the order of their
 * UTF-16 units, no spaces, text and whole numbers as `JSON.stringify` writes them. Keys that are whole numbers would be
 * moved to the front, so there are none.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}
