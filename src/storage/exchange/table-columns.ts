import type { Reader } from '../reader-writer.ts';

// The schema does not change while the application runs.
const known = new Map<string, readonly string[]>();

/** The columns of a table that are written, in the order of the schema; what the database computes is not among them. */
export function tableColumns(reader: Reader, table: string): readonly string[] {
  const found =
    known.get(table) ??
    reader.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table]).map(({ name }) => name);
  known.set(table, found);
  return found;
}

const LOCAL = new Set(['id', 'version', 'updated_at']);

/** The columns of a table that travel: without its key, its counters, what names the row above, and what is left out. */
export function travellingColumns(
  reader: Reader,
  { table, parent, leftOut = [] }: { table: string; parent?: string; leftOut?: readonly string[] },
): readonly string[] {
  return tableColumns(reader, table).filter((name) => !LOCAL.has(name) && name !== parent && !leftOut.includes(name));
}
