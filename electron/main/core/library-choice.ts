import { join } from 'node:path';
import type { SettingsStore } from '../settings/open-settings.ts';
import type { Settings } from '../settings/settings-shape.ts';

export type OpenLibrary = 'office' | 'sample';

/** Which library the core has open, and where it and its papers lie. */
export interface LibraryChoice {
  open(): OpenLibrary;
  choose(library: OpenLibrary): void;
  libraryFolder(): string;
  office(): Settings['office'];
}

/**
 * The office's own library, or the invented one to try things out on. They share the office's names but no file, so
 * that nothing invented ever gets among what is real. Every start begins with the office's.
 */
export function createLibraryChoice(store: SettingsStore, sampleFolder: string): LibraryChoice {
  let chosen: OpenLibrary = 'office';
  return {
    open: () => chosen,
    choose(library) {
      chosen = library;
    },
    libraryFolder: () => (chosen === 'sample' ? sampleFolder : store.get('libraryFolder')),
    office() {
      const office = store.get('office');
      return chosen === 'sample' ? { ...office, papersFolder: join(sampleFolder, '示例文书') } : office;
    },
  };
}
