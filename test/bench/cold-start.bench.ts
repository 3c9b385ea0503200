import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { launchApplication, PLAYWRIGHT_LOADER } from '../e2e/support/launch-application.ts';
import { benchFolder } from '../support/bench/bench-library.ts';
import type { Comparison } from '../support/bench/compare.ts';
import { compareCold, report } from '../support/bench/compare.ts';
import { largeLibraryFolder } from '../support/library/large-library.ts';
import type { ElectronCommand } from '../support/own-electron-app.ts';
import { withElectronApp } from '../support/own-electron-app.ts';

const BARE_WINDOW = fileURLToPath(new URL('../support/bench/bare-window', import.meta.url));

/** Milliseconds from the start of the application until the workbench shows the library's sums. */
async function startApplication(dataFolder: string): Promise<number> {
  const started = performance.now();
  const application = await launchApplication({ dataFolder, today: '2026-09-28' });
  const page = await application.firstWindow();
  await page.getByText('各阶段项目').waitFor();
  const milliseconds = performance.now() - started;
  await application.close();
  return milliseconds;
}

/** The same until a bare window shows a grid of 50 rows. */
async function startBareWindow({ executable, args }: ElectronCommand, page: string, data: string): Promise<number> {
  const started = performance.now();
  const application = await electron.launch({
    executablePath: executable,
    args: [...args],
    env: {
      ...(process.env as Record<string, string>),
      GSR_LOADER: PLAYWRIGHT_LOADER,
      GSR_BARE_PAGE: page,
      GSR_BARE_DATA: data,
    },
  });
  const window = await application.firstWindow();
  await window.getByText('项目 0').waitFor();
  const milliseconds = performance.now() - started;
  await application.close();
  return milliseconds;
}

const { path, remove } = benchFolder();
const page = join(path, 'page');
await build({ root: BARE_WINDOW, base: './', plugins: [react()], logLevel: 'error', build: { outDir: page } });
const results = await withElectronApp(BARE_WINDOW, async (bare) => {
  const comparisons: Comparison[] = [];
  for (const projects of [10_000, 100_000]) {
    const dataFolder = join(path, String(projects));
    largeLibraryFolder(projects, join(dataFolder, 'library'));
    comparisons.push(
      await compareCold(
        {
          work: `${projects.toLocaleString('en')}: application from start to the workbench's sums`,
          reference: 'bare window with React and a grid of 50 rows',
        },
        () => startApplication(dataFolder),
        () => startBareWindow(bare, page, join(path, 'bare-data')),
      ),
    );
  }
  return comparisons;
});
remove();
report(results);
