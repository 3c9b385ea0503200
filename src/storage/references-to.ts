import type { Reader } from './reader-writer.ts';

/** Rows of another table that point at a row. */
export interface ReferringTable {
  readonly table: string;
  readonly rows: number;
}

interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Asked for row after row within a transaction; the schema stays the same meanwhile. */
const known = new WeakMap<Reader, Map<string, readonly Reference[]>>();

/** Columns that point at a table, but for those whose rows go together with theirs (ON DELETE CASCADE). */
export function referencesOf(reader: Reader, table: string): readonly Reference[] {
  const ofReader = known.get(reader) ?? new Map<string, readonly Reference[]>();
  known.set(reader, ofReader);
  const found =
    ofReader.get(table) ??
    reader.all<Reference>(
      `SELECT m.name AS "table", f."from" AS "column"
       FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" = ? AND f.on_delete <> 'CASCADE' ORDER BY m.name, f."from"`,
      [table],
    );
  ofReader.set(table, found);
  return found;
}

/**
 * Which tables point at a row, as the schema itself says, so that no table can be forgotten. Rows that go together with
 * it (ON DELETE CASCADE) are not counted.
 */
export function referencesTo(reader: Reader, table: string, id: number): ReferringTable[] {
  return referencesOf(reader, table).flatMap((reference) => {
    const sql = `SELECT count(*) AS rows FROM "${reference.table}" WHERE "${reference.column}" = ?`;
    const rows = reader.get<{ rows: number }>(sql, [id])?.rows ?? 0;
    return rows === 0 ? [] : [{ table: reference.table, rows }];
  });
}
