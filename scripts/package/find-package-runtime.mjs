import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findElectronRuntime } from '../toolchain/electron-runtime.mjs';

/**
 * @typedef {object} PackageRuntime
 * @property {string} folder an unpacked Electron, or a folder or zip as it is released
 * @property {string} version
 * @property {boolean} forRelease
 * @property {string} origin in words
 */

/** The version that packages are built for. */
function targetVersion() {
  /** @type {{ version: string }} */
  const { version } = createRequire(import.meta.url)('electron/package.json');
  return version;
}

/**
 * An unpacked release says its version itself.
 * @param {string} folder
 */
function versionOf(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/**
 * The Electron to package with: the one that the environment names, else the one that the set-up installed.
 * @param {string} platform
 * @returns {PackageRuntime}
 */
export function findPackageRuntime(platform) {
  const target = targetVersion();
  const { ELECTRON_DIST: named } = process.env;
  if (named) {
    const version = process.env.ELECTRON_VERSION ?? versionOf(named);
    if (version === undefined) throw new Error(`${named} has no file "version": please set ELECTRON_VERSION, too`);
    return { folder: named, version, forRelease: version === target, origin: 'from ELECTRON_DIST' };
  }
  if (platform !== process.platform) {
    throw new Error(
      `ELECTRON_DIST must name an unpacked Electron ${target} for ${platform}: nothing is downloaded, and this machine has its own only`,
    );
  }
  const runtime = findElectronRuntime();
  if (runtime === undefined) throw new Error('there is no Electron runtime yet; please run: npm run setup');
  const { kind, version, executable } = runtime;
  return {
    folder: dirname(executable),
    version,
    forRelease: kind === 'official' && version === target,
    origin: kind === 'official' ? 'installed by the set-up' : 'the fallback of the set-up',
  };
}
