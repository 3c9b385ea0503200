import type { Migration } from '../../../src/storage/migrations/migration.ts';
import { RELEASED_MIGRATIONS } from '../../../src/storage/migrations/released-migrations.ts';

/** A step that no release has: what a next version may do to tables that hold data. */
const secondSchema: Migration = {
  version: RELEASED_MIGRATIONS.length + 1,
  name: 'test-only',
  statements: [
    "ALTER TABLE unit ADD COLUMN district TEXT NOT NULL DEFAULT '拱墅'",
    'CREATE TABLE note (id INTEGER PRIMARY KEY, unit_id INTEGER NOT NULL REFERENCES unit (id), text TEXT NOT NULL) STRICT',
    `INSERT INTO note (unit_id, text) SELECT id, name || '：' || district FROM unit`,
    'CREATE INDEX note_by_unit ON note (unit_id)',
    'DROP INDEX project_by_amount',
    'CREATE INDEX project_by_amount ON project (declared_amount_fen)',
  ],
};

/** The schema of a version to come. */
export const NEXT_SCHEMA: readonly Migration[] = [...RELEASED_MIGRATIONS, secondSchema];
