import type { ElectronApplication } from '@playwright/test';
import { _electron as electron } from '@playwright/test';
import { findElectronRuntime } from '../../../scripts/toolchain/electron-runtime.mjs';

export interface LaunchOptions {
  /** Settings, library and papers of this run. */
  readonly dataFolder: string;
  /** The date that the application takes for today. */
  readonly today: string;
}

/** Starts the built application on a data folder of its own. */
export async function launchApplication({ dataFolder, today }: LaunchOptions): Promise<ElectronApplication> {
  const runtime = findElectronRuntime();
  if (runtime === undefined) throw new Error('There is no Electron runtime yet: npm run setup');
  return electron.launch({
    executablePath: runtime.executable,
    // Chromium refuses its own sandbox to root; only a test machine runs as root.
    args: [...runtime.args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
      ...runtime.env,
      GSR_DATA_FOLDER: dataFolder,
      GSR_TODAY: today,
    },
  });
}
