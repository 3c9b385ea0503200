import { readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { UnitId } from '../../src/domain/ids.ts';
import { checkLibrary } from '../../src/storage/check-library.ts';
import { countProjects } from '../../src/storage/dashboard.ts';
import type { Connection } from '../../src/storage/driver.ts';
import { openConnection } from '../../src/storage/driver.ts';
import type { Library } from '../../src/storage/library.ts';
import { libraryOn, prepareForWriting } from '../../src/storage/library.ts';
import { insertProject } from '../../src/storage/projects.ts';
import { insertUnit } from '../../src/storage/units.ts';
import { verifyAudit } from '../../src/storage/verify-audit.ts';
import type { Chance } from '../support/library/chance.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { findSearchFaults } from '../support/library/find-search-faults.ts';
import { inventedContent } from '../support/library/invented-content.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';
import { SAMPLE_UNITS } from '../support/library/sample-units.ts';
import { smallDisk } from '../support/library/small-disk.ts';
import { save, temporaryFolder, temporaryLibrary } from '../support/library/temporary-library.ts';

/** A library whose file may only grow to so many pages; SQLite then answers as on a full disk. */
function libraryWithRoom(): { library: Library; connection: Connection } {
  const folder = temporaryFolder();
  openTestLibrary(folder).close();
  const key = Buffer.from(readFileSync(join(folder, 'library.key'), 'utf8').trim(), 'hex');
  const connection = openConnection(join(folder, 'library.db'), { key });
  prepareForWriting(connection);
  const library = libraryOn(connection, { key, now: () => new Date(), folder, release: () => undefined });
  onTestFinished(() => {
    library.close();
  });
  return { library, connection };
}

/** Saves new projects until the disk is full; answers how many were acknowledged, and the step that was not. */
function saveUntilFull(library: Library, chance: Chance): { acknowledged: number; again: () => void } {
  for (let acknowledged = 0; ; acknowledged += 1) {
    const content = inventedContent(chance, 1 as UnitId);
    const again = () => {
      save(library, (writer) => insertProject(writer, content));
    };
    try {
      again();
    } catch (error) {
      expect(error).toMatchObject({ name: 'LibraryError', code: 'diskFull' });
      expect((error as Error).message).toContain('磁盘空间不足');
      return { acknowledged, again };
    }
  }
}

function expectWhole(library: Library, projects: number): void {
  expect(countProjects(library.reader)).toBe(projects);
  expect(checkLibrary(library.reader)).toEqual([]);
  expect(verifyAudit(library.reader).faults).toEqual([]);
  expect(findSearchFaults(library.reader)).toEqual([]);
}

describe('a full disk', () => {
  it('is named, loses nothing that was acknowledged, and the same step works once there is room', () => {
    const { library, connection } = libraryWithRoom();
    save(library, (writer) => insertUnit(writer, SAMPLE_UNITS[0]!));
    const chance = chanceFrom(11);
    let projects = 0;
    for (let round = 0; round < 50; round += 1) {
      const pages = Number(connection.pragma('page_count'));
      connection.pragma(`max_page_count = ${String(pages + chance.whole(0, 12))}`);
      const { acknowledged, again } = saveUntilFull(library, chance);
      projects += acknowledged;
      expect(countProjects(library.reader)).toBe(projects);
      connection.pragma('max_page_count = 4294967294');
      again();
      projects += 1;
    }
    expectWhole(library, projects);
  });

  it('whose write log finds no room, either', (context) => {
    const folder = smallDisk();
    if (folder === null) return context.skip('a disk of its own needs the right to mount one');
    const ballast = join(folder, 'ballast');
    const chance = chanceFrom(12);
    let library = openTestLibrary(folder);
    save(library, (writer) => insertUnit(writer, SAMPLE_UNITS[0]!));
    let projects = 0;
    for (let round = 0; round < 12; round += 1) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - chance.whole(0, 60) * 1024)));
      const { acknowledged, again } = saveUntilFull(library, chance);
      projects += acknowledged;
      expect(countProjects(library.reader)).toBe(projects);
      rmSync(ballast);
      again();
      projects += 1;
      // Closing moves the write log into the library, which leaves room for the next round.
      library.close();
      library = openTestLibrary(folder);
    }
    expectWhole(library, projects);
    library.close();
  });

  it('leaves no half-made library behind', (context) => {
    const folder = smallDisk();
    if (folder === null) return context.skip('a disk of its own needs the right to mount one');
    const ballast = join(folder, 'ballast');
    const { bavail, bsize } = statfsSync(folder);
    for (const room of [0, 8, 40, 100, 200]) {
      writeFileSync(ballast, new Uint8Array(bavail * bsize - room * 1024));
      expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'diskFull' }) as Error);
      rmSync(ballast);
    }
    expectWhole(temporaryLibrary({ folder }), 0);
  });
});
