import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { coreInFolder } from '../core-in-folder.ts';
import { largeLibraryFolder } from '../library/large-library.ts';
import { bareConnection } from './bare-connection.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A folder of the bench's own on the disk of the project: temporary folders may lie in memory. */
export function benchFolder(): { path: string; remove: () => void } {
  const parent = join(ROOT, '.cache', 'bench');
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, 'run-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The core on a library of that many invented projects, and the same file without the core. */
export function largeOffice(projects: number) {
  const { path } = benchFolder();
  const libraryFolder = largeLibraryFolder(projects, join(path, 'library'));
  const office = coreInFolder(path);
  const bare = bareConnection(libraryFolder);
  return {
    office,
    bare,
    remove(this: void) {
      bare.close();
      office.close();
    },
  };
}
