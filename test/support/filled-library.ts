import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '../../src/storage/reader-writer.ts';
import { temporaryFolder } from './core-in-folder.ts';
import { openTestLibrary } from './library/open-test-library.ts';
import { save } from './library/temporary-library.ts';

/** A new folder whose library was filled before any core opens it. */
export function filledLibrary(fill: (writer: Writer) => void): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'library'));
  const library = openTestLibrary(join(folder, 'library'));
  save(library, fill);
  library.close();
  return folder;
}
