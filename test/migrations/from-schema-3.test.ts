import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ProjectId } from '../../src/domain/ids.ts';
import { openCase } from '../../src/services/records/case.ts';
import { checkLibrary } from '../../src/storage/check-library.ts';
import { sumByStage } from '../../src/storage/dashboard.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import { findSearchFaults } from '../support/library/find-search-faults.ts';
import { rawConnection, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

// The sample library as the release before the experts saved it, on 24 November 2026.
const FIXTURE = join(import.meta.dirname, 'fixtures/schema-3');

function fixtureFolder(): string {
  const folder = temporaryFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

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
  const before = tablesOf(fixtureFolder());
  expect(before.length).toBeGreaterThan(30);
  const { reader } = temporaryLibrary({ folder: fixtureFolder() });
  for (const { name, columns, rows } of before) {
    // The words of a later release may be more.
    expect(reader.all(`SELECT ${columns} FROM "${name}"`), name).toEqual(expect.arrayContaining([...rows]));
  }
});

it('its projects stand where they stood, each in its stage, and nothing is faulty', () => {
  const { reader } = temporaryLibrary({ folder: fixtureFolder() });
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
  for (let id = 1; id <= 16; id += 1) {
    const { project, stage } = openCase(reader, id as ProjectId);
    expect(project.stage).toBe(stage);
  }
  expect(checkLibrary(reader)).toEqual([]);
  expect(verifyAudit(reader)).toEqual({ entries: 184, faults: [] });
  expect(findSearchFaults(reader)).toEqual([]);
});
