/** What differs between two states of a record, for the audit: only the fields that changed. */
export function changedFields<Fields extends object>(
  before: Fields,
  after: Fields,
): { before: Partial<Fields>; after: Partial<Fields> } {
  const keys = (Object.keys(after) as (keyof Fields)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const pick = (record: Fields) => Object.fromEntries(keys.map((key) => [key, record[key]])) as Partial<Fields>;
  return { before: pick(before), after: pick(after) };
}
