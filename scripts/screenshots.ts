/**
 * `npm run screenshots`: walks the built application on an invented library and writes the pictures of the manual to
 * `docs/images/`. Run it again whenever a screen has changed.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApplication } from '../test/e2e/support/launch-application.ts';
import { buildIfStale } from './toolchain/build.mjs';
import { hasDisplay } from './toolchain/display.mjs';
import { projectRoot } from './toolchain/project-root.mjs';
import { runCommand } from './toolchain/run-command.mjs';
import { openCamera } from './screenshots/camera.ts';
import { walkTheScreens } from './screenshots/walk-the-screens.ts';

/** Stands in the pictures, so it looks like a folder that an office would have. */
const DATA_FOLDER = join(tmpdir(), '审查资料');
const CONTENT_SIZE = [1366, 860] as const;

async function takeScreenshots(): Promise<void> {
  if (existsSync(DATA_FOLDER)) throw new Error(`${DATA_FOLDER} is in the way: please move or remove it`);
  mkdirSync(DATA_FOLDER);
  try {
    const application = await launchApplication({ dataFolder: DATA_FOLDER, today: '2026-09-28' });
    try {
      const page = await application.firstWindow();
      await application.evaluate(({ BrowserWindow }, [width, height]) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, CONTENT_SIZE);
      const camera = openCamera(page, join(projectRoot, 'docs', 'images'));
      await walkTheScreens({ application, page, camera, dataFolder: DATA_FOLDER });
    } finally {
      // A walk that broke off over a form would leave the question about unsaved work standing.
      await application.evaluate(({ dialog }) => {
        dialog.showMessageBoxSync = () => 1;
      });
      await application.close();
    }
  } finally {
    rmSync(DATA_FOLDER, { recursive: true, force: true });
  }
}

if (hasDisplay()) {
  if (!(await buildIfStale())) throw new Error('the application does not build');
  await takeScreenshots();
} else {
  const self = [process.execPath, import.meta.filename];
  const { code } = await runCommand('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', ...self]);
  process.exitCode = code;
}
