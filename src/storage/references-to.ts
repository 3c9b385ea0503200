import type { Reader } from './reader-writer.ts';

/** Rows of another table that point at a row. */
export interface ReferringTable {
  readonly table: string;
  readonly rows: number;
}

/**
 * Which tables point at a row, as the schema itself says, so that no table can be forgotten. Rows that go together with
 * it (ON DELETE CASCADE) are not counted.
 */
export function referencesTo(reader: Reader, table: string, id: number): ReferringTable[] {
  const references = reader.all<{ table: string; column: string }>(
    `SELECT m.name AS "table", f."from" AS "column"
     FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" = ? AND f.on_delete <> 'CASCADE' ORDER BY m.name, f."from"`,
    [table],
  );
  return references.flatMap((reference) => {
    const sql = `SELECT count(*) AS rows FROM "${reference.table}" WHERE "${reference.column}" = ?`;
    const rows = reader.get<{ rows: number }>(sql, [id])?.rows ?? 0;
    return rows === 0 ? [] : [{ table: reference.table, rows }];
  });
}
