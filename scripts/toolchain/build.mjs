import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runNode } from './run-command.mjs';
import { toolPath } from './tool-path.mjs';

const SOURCES = ['src', 'electron', 'renderer', 'assets', 'package.json', 'electron.vite.config.ts'];
// The screens are built last.
const BUILT = join(projectRoot, 'out', 'renderer', 'index.html');

/**
 * @param {string} path
 * @returns {number} time of the newest change in a file or folder
 */
function newestChange(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isStale() {
  if (!existsSync(BUILT)) return true;
  const newest = Math.max(...SOURCES.map((name) => newestChange(join(projectRoot, name))));
  return newest > statSync(BUILT).mtimeMs;
}

/**
 * Builds the application, showing only what went wrong.
 * @returns {Promise<boolean>} whether it built
 */
export async function build() {
  console.log('building the application …');
  const { code, output } = await runNode([toolPath('electron-vite'), 'build'], { quiet: true });
  if (code !== 0) console.error(output);
  return code === 0;
}

/**
 * Builds the application unless the last build is newer than every source.
 * @returns {Promise<boolean>} whether there is a build to run
 */
export async function buildIfStale() {
  return isStale() ? build() : true;
}
