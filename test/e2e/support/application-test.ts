import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { test as base } from '@playwright/test';
import { launchApplication } from './launch-application.ts';

interface ApplicationOptions {
  /** `test.use({ today: '2026-10-12' })` */
  today: string;
}

interface ApplicationFixtures {
  /** Empty before each test, gone after it. */
  dataFolder: string;
  application: ElectronApplication;
}

/** A test with the real application on a fresh data folder. */
export const test = base.extend<ApplicationOptions & ApplicationFixtures>({
  today: ['2026-09-28', { option: true }],
  // Playwright reads the fixtures that one needs from its first parameter.
  // oxlint-disable-next-line no-empty-pattern
  async dataFolder({}, use) {
    const folder = await mkdtemp(join(tmpdir(), 'gsr-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  async application({ dataFolder, today }, use) {
    const application = await launchApplication({ dataFolder, today });
    const child = application.process();
    await use(application);
    // Some tests are about what is left when it has ended.
    if (child.exitCode !== null) return;
    // A test that failed over a form would leave the question about unsaved work standing.
    await application.evaluate(({ dialog }) => {
      dialog.showMessageBoxSync = () => 1;
    });
    await application.close();
  },
  async page({ application }, use) {
    await use(await application.firstWindow());
  },
});

export { expect } from '@playwright/test';
