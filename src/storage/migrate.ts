import type { Connection } from './driver.ts';
import type { Migration } from './migrations/migration.ts';

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** Takes the steps that are missing, each in one transaction with its version. */
export function migrate(connection: Connection, migrations: readonly Migration[], now: () => Date): void {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS schema_step (
       version INTEGER PRIMARY KEY, name TEXT NOT NULL, taken_at TEXT NOT NULL) STRICT`,
  );
  const current = Number(connection.pragma('user_version'));
  for (const step of migrations.filter(({ version }) => version > current)) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      for (const statement of step.statements) connection.exec(statement);
      step.fill?.(connection);
      connection
        .prepare('INSERT INTO schema_step (version, name, taken_at) VALUES (?, ?, ?)')
        .run([step.version, step.name, now().toISOString()]);
      connection.pragma(`user_version = ${String(step.version)}`);
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}
