import { join } from 'node:path';
import { fileKeyProvider } from '../../../src/storage/key-provider.ts';
import type { Library } from '../../../src/storage/library.ts';
import type { OpenOptions } from '../../../src/storage/open-library.ts';
import { openLibrary } from '../../../src/storage/open-library.ts';

/** Opens the folder's library as the application does, with a key file beside it. */
export function openTestLibrary(folder: string, options: Partial<OpenOptions> = {}): Library {
  return openLibrary({
    folder,
    keyProvider: fileKeyProvider(join(folder, 'library.key')),
    now: () => new Date(),
    ...options,
  });
}
