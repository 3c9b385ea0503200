import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledNode } from './bundled-node.mjs';
import { projectRoot } from './project-root.mjs';

/** Version of the pinned fallback; see docs/decisions. */
export const FALLBACK_VERSION = '33.2.1';

export const fallbackFolder = join(projectRoot, '.cache', `electron-${FALLBACK_VERSION}`);

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'fallback'} kind
 * @property {string} version
 * @property {string} executable
 * @property {string[]} args what makes it run this application
 * @property {Record<string, string>} env
 */

/** @returns {ElectronRuntime | undefined} */
function officialRuntime() {
  const folder = join(projectRoot, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  if (!existsSync(executable)) return undefined;
  const version = readFileSync(join(folder, 'dist', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');
  return { kind: 'official', version, executable, args: [projectRoot], env: {} };
}

/** @returns {ElectronRuntime | undefined} */
function fallbackRuntime() {
  const executable = join(fallbackFolder, 'electron');
  // Written last, so that a broken-off set-up does not count.
  if (!existsSync(join(fallbackFolder, 'resources', 'app', 'package.json'))) return undefined;
  return {
    kind: 'fallback',
    version: FALLBACK_VERSION,
    executable,
    args: [],
    // Its Node is too old for the database driver: the core runs on the bundled Node instead.
    env: { GSR_CORE_NODE: bundledNode },
  };
}

/**
 * The Electron to develop and test with: the official one when it is there, else the pinned fallback.
 * @returns {ElectronRuntime | undefined} undefined before the set-up
 */
export function findElectronRuntime() {
  return officialRuntime() ?? fallbackRuntime();
}
