import { basename } from 'node:path';
import { SAMPLE_LIBRARY_FOLDER } from '../../domain/sample-library-folder.ts';
import type { Library } from '../../storage/library.ts';

/** Whether a library is the invented one that the application comes with. */
export function isSampleLibrary({ folder }: Pick<Library, 'folder'>): boolean {
  return basename(folder) === SAMPLE_LIBRARY_FOLDER;
}
