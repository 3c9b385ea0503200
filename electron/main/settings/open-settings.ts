import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from 'electron-store';
import Store from 'electron-store';
import { z } from 'zod';
import type { Settings } from './settings-shape.ts';
import { settingsShape } from './settings-shape.ts';

const NAME = 'settings';

export type SettingsStore = Pick<Store<Settings>, 'get' | 'set'>;

export interface OpenedSettings {
  readonly store: SettingsStore;
  /** Where an unreadable settings file was put aside; undefined when it was sound. */
  readonly damagedFile: string | undefined;
}

function openStore(folder: string, defaults: Settings, version: string): Store<Settings> {
  const { properties } = z.toJSONSchema(settingsShape, { io: 'input' });
  const store = new Store<Settings>({
    name: NAME,
    cwd: folder,
    defaults,
    projectVersion: version,
    clearInvalidConfig: false,
    schema: properties as Schema<Settings>,
  });
  // JSON Schema cannot say all that the shape says.
  settingsShape.parse(store.store);
  return store;
}

/** Opens the settings; a damaged file is kept beside them, and the defaults serve instead. */
export function openSettings(folder: string, defaults: Settings, version: string, now: () => Date): OpenedSettings {
  try {
    return { store: openStore(folder, defaults, version), damagedFile: undefined };
  } catch (error) {
    const file = join(folder, `${NAME}.json`);
    if (!existsSync(file)) throw error;
    const stamp = now().toISOString().replaceAll(/\D/g, '').slice(0, 14);
    const damagedFile = join(folder, `${NAME}-damaged-${stamp}.json`);
    renameSync(file, damagedFile);
    return { store: openStore(folder, defaults, version), damagedFile };
  }
}
