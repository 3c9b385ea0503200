import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/storage/check-library.ts';
import type { Library } from '../../src/storage/library.ts';
import { copyBefore } from '../../src/storage/migrate-with-copy.ts';
import { RELEASED_MIGRATIONS } from '../../src/storage/migrations/released-migrations.ts';
import { countUnits } from '../../src/storage/units.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import { CHILD_ENVIRONMENT } from '../support/library/child-program.ts';
import { fillLibrary } from '../support/library/large-library.ts';
import { findSearchFaults } from '../support/library/find-search-faults.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { NEXT_SCHEMA } from '../support/library/second-schema.ts';
import { rawConnection, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

const TODAY = RELEASED_MIGRATIONS.length;
const CHILD = join(import.meta.dirname, '../support/library/dying-child.ts');

/** A closed library of today's schema with 46 units and 20 projects. */
function filledFolder(): string {
  const folder = temporaryFolder();
  const library = openTestLibrary(folder);
  fillLibrary(library, 20);
  library.close();
  return folder;
}

function expectWhole(library: Library): void {
  expect(checkLibrary(library.reader)).toEqual([]);
  expect(verifyAudit(library.reader).faults).toEqual([]);
  expect(findSearchFaults(library.reader)).toEqual([]);
}

/** Opens the folder in a process that dies before its n-th step; tells whether it lived to the end. */
async function openAndDie(folder: string, step: number, schema: 'today' | 'next'): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, folder, String(step), schema], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: CHILD_ENVIRONMENT,
  });
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(`the child failed at step ${String(step)}`);
  return signal !== 'SIGKILL';
}

/** Tries every step in turn, two at a time, until the child lives to the end; answers how many there were. */
async function killAtEachStep(tryStep: (step: number) => Promise<boolean>): Promise<number> {
  for (let step = 1; ; step += 2) {
    const survived = await Promise.all([tryStep(step), tryStep(step + 1)]);
    if (survived.includes(true)) return step;
  }
}

describe('the steps of the schema', () => {
  it('are numbered from 1 without a gap', () => {
    expect(RELEASED_MIGRATIONS.map(({ version }) => version)).toEqual(RELEASED_MIGRATIONS.map((_, index) => index + 1));
  });

  it('make a new library, which keeps when each was taken', () => {
    const library = temporaryLibrary({ now: () => new Date('2026-11-23T00:00:00Z') });
    expect(library.schemaVersion).toBe(TODAY);
    expect(library.reader.all('SELECT * FROM schema_step')).toEqual([
      { version: 1, name: 'initial-schema', taken_at: '2026-11-23T00:00:00.000Z' },
      { version: 2, name: 'office-calendar', taken_at: '2026-11-23T00:00:00.000Z' },
      { version: 3, name: 'project-life', taken_at: '2026-11-23T00:00:00.000Z' },
      { version: 4, name: 'experts-and-exchange', taken_at: '2026-11-23T00:00:00.000Z' },
    ]);
    expectWhole(library);
  });

  it('leave only STRICT tables', () => {
    const { reader } = temporaryLibrary();
    const lax = reader.all(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    );
    expect(lax).toEqual([]);
  });
});

describe('an older library', () => {
  it('is brought up to date with all its data, and a verified copy of it is kept', () => {
    const folder = filledFolder();
    const before = readFileSync(join(folder, 'library.key'), 'utf8');
    const library = temporaryLibrary({ folder, migrations: NEXT_SCHEMA });
    expect(library.schemaVersion).toBe(TODAY + 1);
    expect(library.reader.all('SELECT * FROM note')).toHaveLength(46);
    expectWhole(library);
    expect(readFileSync(join(folder, 'library.key'), 'utf8')).toBe(before);

    const copy = rawConnection(folder, copyBefore('library.db', TODAY));
    expect(copy.pragma('user_version')).toBe(TODAY);
    expect(copy.pragma('integrity_check')).toBe('ok');
    expect(copy.prepare('SELECT count(*) AS units FROM unit').get([])).toEqual({ units: 46 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('is then refused by the older program, unchanged', () => {
    const folder = filledFolder();
    openTestLibrary(folder, { migrations: NEXT_SCHEMA }).close();
    const bytes = readFileSync(join(folder, 'library.db'));
    expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'newerVersion' }) as Error);
    expect(readFileSync(join(folder, 'library.db')).equals(bytes)).toBe(true);
  });

  it('stays as it was when a step fails', () => {
    const folder = filledFolder();
    const broken = [
      ...NEXT_SCHEMA,
      { version: TODAY + 2, name: 'broken', statements: ['DROP TABLE note', 'NONSENSE'] },
    ];
    expect(() => openTestLibrary(folder, { migrations: broken })).toThrow(
      expect.objectContaining({ code: 'migrationFailed' }) as Error,
    );
    const library = temporaryLibrary({ folder, migrations: NEXT_SCHEMA });
    expect(library.reader.all('SELECT * FROM note')).toHaveLength(46);
  });

  it('killed before any step of the migration: the old or the new library, whole', { timeout: 120_000 }, async () => {
    const original = filledFolder();
    const versions = new Set<unknown>();
    const steps = await killAtEachStep(async (step) => {
      const folder = join(temporaryFolder(), 'library');
      cpSync(original, folder, { recursive: true });
      const survived = await openAndDie(folder, step, 'next');
      versions.add(rawConnection(folder).pragma('user_version'));
      const library = temporaryLibrary({ folder, migrations: NEXT_SCHEMA });
      expect(countUnits(library.reader), `step ${String(step)}`).toBe(46);
      expect(library.reader.all('SELECT * FROM note')).toHaveLength(46);
      expectWhole(library);
      expect(existsSync(join(folder, copyBefore('library.db', TODAY)))).toBe(true);
      return survived;
    });
    expect(versions).toEqual(new Set([TODAY, TODAY + 1]));
    expect(steps).toBeGreaterThan(20);
  });
});

describe('a new library', () => {
  it('killed before any step of its creation: the next start makes it whole', { timeout: 120_000 }, async () => {
    const steps = await killAtEachStep(async (step) => {
      const folder = temporaryFolder();
      const survived = await openAndDie(folder, step, 'today');
      const library = temporaryLibrary({ folder });
      expectWhole(library);
      expect(readdirSync(folder).filter((name) => name.startsWith('library.creating'))).toEqual([]);
      return survived;
    });
    expect(steps).toBeGreaterThan(20);
  });
});
