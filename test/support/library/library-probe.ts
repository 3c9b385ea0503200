import { createHash } from 'node:crypto';
import { bareConnection } from '../bench/bare-connection.ts';

/** A look into a library beside the application that has it open. */
export interface LibraryProbe {
  /** Hash of every row of every table, by table: equal exactly when nothing was written that stayed. */
  dump(): Readonly<Record<string, string>>;
  rows<Row>(sql: string): Row[];
  close(): void;
}

/** Opens the library's file a second time, for reading only. */
export function probeLibrary(libraryFolder: string): LibraryProbe {
  const connection = bareConnection(libraryFolder);
  const rows = <Row>(sql: string) => connection.prepare(sql).all([]) as Row[];
  // Virtual tables keep what they hold in tables of their own, which are listed beside them.
  const tables = rows<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
  ).map(({ name }) => name);
  function hashOf(table: string): string {
    const hash = createHash('sha256');
    for (const row of connection.prepare(`SELECT * FROM "${table}"`).iterate([])) hash.update(JSON.stringify(row));
    return hash.digest('hex');
  }
  return {
    dump: () => Object.fromEntries(tables.map((table) => [table, hashOf(table)])),
    rows,
    close: () => connection.close(),
  };
}
