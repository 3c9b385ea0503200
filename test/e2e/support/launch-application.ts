import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { ElectronApplication } from '@playwright/test';
import { _electron as electron } from '@playwright/test';
import { findElectronRuntime } from '../../../scripts/toolchain/electron-runtime.mjs';

export interface LaunchOptions {
  /** Settings, library and papers of this run. */
  readonly dataFolder: string;
  /** The date that the application takes for today. */
  readonly today: string;
  /** What its environment has besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Holds the application's readiness back until the driver is connected; without it a start hangs now and then.
 * The driver brings it in by itself only when it also chooses the executable.
 */
export const PLAYWRIGHT_LOADER = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
);

/** Starts the built application on a data folder of its own. */
export async function launchApplication({ dataFolder, today, env = {} }: LaunchOptions): Promise<ElectronApplication> {
  const runtime = findElectronRuntime();
  if (runtime === undefined) throw new Error('There is no Electron runtime yet: npm run setup');
  return electron.launch({
    ...(runtime.kind === 'fallback' ? { executablePath: runtime.executable } : {}),
    args: runtime.args,
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
      ...runtime.env,
      ...env,
      GSR_LOADER: PLAYWRIGHT_LOADER,
      GSR_DATA_FOLDER: dataFolder,
      GSR_TODAY: today,
    },
  });
}
