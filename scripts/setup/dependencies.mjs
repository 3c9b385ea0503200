import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledNode } from '../toolchain/bundled-node.mjs';
import { projectRoot } from '../toolchain/project-root.mjs';
import { runCommand } from '../toolchain/run-command.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/** @type {{ header?: { glibcVersionRuntime?: string } }} */
const report = process.report.getReport();
const LIBC = report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {LockedPackage} entry */
function isForThisMachine({ optional, os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return optional !== true;
  return (
    (os === undefined || os.includes(process.platform)) &&
    (cpu === undefined || cpu.includes(process.arch)) &&
    (libc === undefined || libc.includes(LIBC))
  );
}

/** Names of locked packages that node_modules lacks or has in another version. */
function missingPackages() {
  const installedList = join(projectRoot, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return ['node_modules'];
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(join(projectRoot, 'package-lock.json')))
    .filter(([path, entry]) => {
      if (path === '') return false;
      const present = installed[path]?.version === entry.version && existsSync(join(projectRoot, path, 'package.json'));
      return !present && isForThisMachine(entry);
    })
    .map(([path]) => path);
}

async function bundledNodeRuns() {
  return existsSync(bundledNode) && (await runCommand(bundledNode, ['--version'], { quiet: true })).code === 0;
}

/**
 * `npm install --no-save` keeps every version that package-lock.json names and checks its integrity, and leaves that file
 * as it is. Not `npm ci`: it refuses a lockfile without entries for other platforms' optional packages, which npm leaves
 * out where a registry does not serve them (npm/cli#9846); their versions are pinned by the packages that need them.
 */
function npm() {
  const args = ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund'];
  const npmScript = process.env.npm_execpath;
  if (npmScript !== undefined && /\.c?js$/.test(npmScript)) return runCommand(process.execPath, [npmScript, ...args]);
  return runCommand('npm', args, { shell: process.platform === 'win32' });
}

/** Brings node_modules up to package-lock.json; does nothing when it is. */
export async function installDependencies() {
  const missing = missingPackages();
  if (missing.length === 0 && (await bundledNodeRuns())) {
    console.log('setup: dependencies are up to date');
    return { code: 0 };
  }
  console.log(`setup: installing dependencies (${missing.slice(0, 3).join(', ') || 'node'} …)`);
  const { code } = await npm();
  if (code !== 0) {
    console.error('setup: npm could not install the dependencies; is the npm registry reachable from here?');
    return { code };
  }
  if (await bundledNodeRuns()) return { code: 0 };
  console.error(`setup: the package "node" has no executable at ${bundledNode}.`);
  console.error('setup: its install script was not run; allow install scripts for it, then: npm rebuild node');
  return { code: 1 };
}
