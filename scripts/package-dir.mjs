/**
 * `npm run package:dir [-- --win]`: builds the application and puts it, unpacked, into `dist/`, for this platform or for
 * Windows. `ELECTRON_DIST` and `ELECTRON_VERSION` name the Electron to package with; nothing is downloaded.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { archFromString, build as pack, Platform } from 'electron-builder';
import { describePackage } from './package/describe-package.mjs';
import { findPackageRuntime } from './package/find-package-runtime.mjs';
import { build } from './toolchain/build.mjs';
import { projectRoot } from './toolchain/project-root.mjs';

const EXECUTABLE = 'gongshu-it-project-review';

async function packageDirectory() {
  const platform = process.argv.includes('--win') ? 'win32' : process.platform;
  const windows = platform === 'win32';
  const runtime = findPackageRuntime(platform);
  console.log(`package: Electron ${runtime.version}, ${runtime.origin}`);
  if (!runtime.forRelease) {
    console.log(
      'package: FOR TRYING ONLY. This is not the Electron that the application is made for; do not hand it out.',
    );
  }
  if (!(await build())) throw new Error('the application does not build');
  /** @type {string | undefined} */
  let folder;
  await pack({
    projectDir: projectRoot,
    targets: (windows ? Platform.WINDOWS : Platform.current()).createTarget('dir', archFromString(process.arch)),
    publish: 'never',
    config: {
      electronDist: runtime.folder,
      electronVersion: runtime.version,
      // The fallback carries a start file for development, which must not get into a package.
      afterExtract: ({ appOutDir }) => rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
      afterPack: ({ appOutDir }) => {
        folder = appOutDir;
      },
    },
  });
  if (folder === undefined) throw new Error('electron-builder made nothing');
  await describePackage(folder, windows ? `${EXECUTABLE}.exe` : EXECUTABLE, platform);
}

try {
  await packageDirectory();
} catch (error) {
  console.error(`package: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
