import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, isoDate } from '../../../src/domain/dates.ts';
import type { Stage } from '../../../src/domain/glossary.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { appendAudit } from '../../../src/storage/audit.ts';
import type { Library } from '../../../src/storage/library.ts';
import { insertProject, setProjectState } from '../../../src/storage/projects.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { insertUnit } from '../../../src/storage/units.ts';
import { chanceFrom } from './chance.ts';
import { inventedContent } from './invented-content.ts';
import { openTestLibrary } from './open-test-library.ts';
import { SAMPLE_UNITS } from './sample-units.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PER_TRANSACTION = 500;
const STAGES: readonly Stage[] = [
  'draft',
  'declared',
  'preReviewImprove',
  'preReviewCancel',
  ...Array.from({ length: 12 }, () => 'preReviewQualified' as const),
];

// Lists, search and sums read the stage's cache alone, so the generated projects have no declarations behind it.
function insertOne(writer: Writer, chance: ReturnType<typeof chanceFrom>, units: readonly UnitId[]): void {
  const content = inventedContent(chance, chance.pick(units));
  const { id, version } = insertProject(writer, content);
  const stage = chance.pick(STAGES);
  if (stage === 'draft') return;
  const declaredOn = addDays(isoDate(`${String(content.planYear - 1)}-08-01`), chance.whole(0, 90));
  setProjectState(writer, id, version, {
    stage,
    declaredOn,
    dueOn: stage === 'declared' ? addDays(declaredOn, 7) : null,
  });
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

/** What the generated library depends on: the storage and its generator. */
function generation(): string {
  const hash = createHash('sha256');
  for (const folder of [
    'src/domain',
    'src/storage',
    'src/storage/migrations/0001-initial-schema',
    'test/support/library',
  ]) {
    for (const name of readdirSync(join(ROOT, folder)).toSorted()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
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
