import { expect, it } from 'vitest';
import { sumByStage } from '../../src/storage/dashboard.ts';
import { expectNothingLost, releasedLibrary } from '../support/library/released-library.ts';
import { rawConnection, temporaryLibrary } from '../support/library/temporary-library.ts';

// The sample library as the release before the experts saved it, on 24 November 2026.
const SCHEMA = 3;

interface Table {
  readonly name: string;
  readonly columns: string;
  readonly rows: readonly unknown[];
}

/** Every row of every table of the closed library, in the order of its columns. */
function tablesOf(folder: string): Table[] {
  const connection = rawConnection(folder);
  const names = connection
    .prepare(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_step'`,
    )
    .all([]) as { name: string }[];
  return names.map(({ name }) => {
    const columns = (connection.prepare('SELECT name FROM pragma_table_info(?)').all([name]) as { name: string }[])
      .map((column) => `"${column.name}"`)
      .join(', ');
    return { name, columns, rows: connection.prepare(`SELECT ${columns} FROM "${name}"`).all([]) };
  });
}

it('a library of the release before keeps every row of every table', () => {
  const before = tablesOf(releasedLibrary(SCHEMA));
  expect(before.length).toBeGreaterThan(30);
  const { reader } = temporaryLibrary({ folder: releasedLibrary(SCHEMA) });
  for (const { name, columns, rows } of before) {
    // The words of a later release may be more.
    expect(reader.all(`SELECT ${columns} FROM "${name}"`), name).toEqual(expect.arrayContaining([...rows]));
  }
});

it('its projects stand where they stood, each in its stage, and nothing is faulty', () => {
  const { reader } = temporaryLibrary({ folder: releasedLibrary(SCHEMA) });
  expect(sumByStage(reader).map(({ stage, count }) => [stage, count])).toEqual([
    ['draft', 1],
    ['declared', 4],
    ['preReviewQualified', 4],
    ['preReviewImprove', 1],
    ['preReviewCancel', 1],
    ['preReviewSplit', 1],
    ['contractSigned', 1],
    ['implementing', 1],
    ['live', 1],
    ['evaluated', 1],
  ]);
  expectNothingLost(reader, { projects: 16, entries: 184 });
});
