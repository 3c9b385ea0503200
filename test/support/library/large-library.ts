import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addDays, isoDate } from '../../../src/domain/dates.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { appendAudit } from '../../../src/storage/audit.ts';
import type { Library } from '../../../src/storage/library.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { insertUnit } from '../../../src/storage/units.ts';
import type { Chance } from './chance.ts';
import { chanceFrom } from './chance.ts';
import type { InventedStanding } from './insert-life.ts';
import { insertLife } from './insert-life.ts';
import { inventedContent } from './invented-content.ts';
import { openTestLibrary } from './open-test-library.ts';
import { SAMPLE_UNITS } from './sample-units.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PER_TRANSACTION = 500;
const STANDINGS: readonly InventedStanding[] = [
  'draft',
  'declared',
  'improve',
  'cancel',
  ...Array.from({ length: 12 }, () => 'qualified' as const),
];
/** The day on which the generated library was left. */
const TODAY = isoDate('2026-09-28');

function insertOne(writer: Writer, chance: Chance, units: readonly UnitId[]): void {
  const content = inventedContent(chance, chance.pick(units));
  const declaredOn = addDays(isoDate(`${String(content.planYear - 1)}-08-01`), chance.whole(0, 55));
  insertLife(writer, chance, content, { standing: chance.pick(STANDINGS), declaredOn, today: TODAY });
}

/** Fills a library with invented projects of all units, many to a transaction. */
export function fillLibrary(library: Library, projects: number): void {
  const chance = chanceFrom(20_261_123);
  const units = library.write('样例生成', (writer) => {
    const ids = SAMPLE_UNITS.map((fields) => insertUnit(writer, fields).id);
    appendAudit(writer, {
      action: 'sample.fill',
      summary: '登记样例单位',
      subject: { kind: 'library', id: null, label: '' },
    });
    return ids;
  });
  for (let done = 0; done < projects; done += PER_TRANSACTION) {
    library.write('样例生成', (writer) => {
      for (let index = done; index < Math.min(projects, done + PER_TRANSACTION); index += 1)
        insertOne(writer, chance, units);
      appendAudit(writer, {
        action: 'sample.fill',
        summary: '登记样例项目',
        subject: { kind: 'library', id: null, label: '' },
      });
    });
  }
}

/** What the generated library depends on: the domain, the storage, what follows from a record, and its generator. */
const GENERATED_BY = [
  'src/domain',
  'src/storage',
  'src/services/bundled-calendar.ts',
  'src/services/records/refresh-project.ts',
  'assets/calendars',
  'test/support/library',
  'test/support/sample-content.ts',
  'test/support/sample-pre-review.ts',
];

/** All files below a folder; of a file, itself. */
function filesOf(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  const below = readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true });
  return below.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));
}

function generation(): string {
  const hash = createHash('sha256');
  for (const file of GENERATED_BY.flatMap(filesOf).toSorted()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * A folder with a closed library of that many projects. It is kept in `.cache/` until the storage or the generator
 * changes; the folder answered is a fresh copy, to be removed by the caller.
 */
export function largeLibraryFolder(projects: number, target: string): string {
  const kept = join(ROOT, '.cache', 'large-libraries', `${String(projects)}-${generation()}`);
  if (!existsSync(kept)) {
    const parent = join(ROOT, '.cache', 'large-libraries');
    mkdirSync(parent, { recursive: true });
    for (const old of readdirSync(parent)) {
      if (old.startsWith(`${String(projects)}-`)) rmSync(join(parent, old), { recursive: true });
    }
    const making = `${kept}.making-${String(process.pid)}`;
    mkdirSync(making);
    let instants = Date.UTC(2026, 0, 1);
    const library = openTestLibrary(making, { now: () => new Date((instants += 61_000)) });
    fillLibrary(library, projects);
    library.close();
    renameSync(making, kept);
  }
  cpSync(kept, target, { recursive: true });
  return target;
}
