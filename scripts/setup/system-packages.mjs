import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../toolchain/run-command.mjs';

// Alternatives in one line: a fuller package, or the name that a newer Ubuntu gave it, serves as well.
const NEEDED = [
  // Electron's libraries, a display for machines without one, and Chinese glyphs
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6', 'libxtst6t64'],
  ['xvfb'],
  ['xauth'],
  ['fonts-noto-cjk'],
  // Widths of Times New Roman, for letters measured without it
  ['fonts-liberation'],
  // Second readers for the tests
  ['poppler-utils'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['libreoffice-calc-nogui', 'libreoffice-calc'],
  ['strace'],
];

function isDebianLike() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} name */
async function isInstalled(name) {
  const status = await runCommand('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { quiet: true });
  return status.code === 0 && status.output.trim() === 'installed';
}

/** @param {string[]} alternatives */
async function isServed(alternatives) {
  for (const name of alternatives) if (await isInstalled(name)) return true;
  return false;
}

/**
 * The name that this release of the system knows.
 * @param {string[]} alternatives
 */
async function nameHere(alternatives) {
  const renamed = alternatives.find((name) => name.endsWith('t64'));
  if (renamed === undefined) return alternatives[0] ?? '';
  const known = await runCommand('apt-cache', ['show', renamed], { quiet: true });
  return known.code === 0 ? renamed : (alternatives[0] ?? '');
}

/** Installs what is missing when it may, else prints the exact command. */
export async function installSystemPackages() {
  if (!isDebianLike()) {
    if (process.platform === 'linux')
      console.log(`setup: please see that this system has: ${NEEDED.map(([name]) => name).join(' ')}`);
    return { code: 0 };
  }
  const missing = [];
  for (const alternatives of NEEDED) if (!(await isServed(alternatives))) missing.push(alternatives);
  if (missing.length === 0) {
    console.log('setup: system packages are all there');
    return { code: 0 };
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await runCommand('apt-get', ['update', '-qq']);
  const names = [];
  for (const alternatives of missing) names.push(await nameHere(alternatives));
  const command = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!isRoot) {
    console.log(`setup: these system packages are missing; please run:\n  sudo ${command}`);
    return { code: 0 };
  }
  console.log(`setup: ${command}`);
  const { code } = await runCommand('apt-get', command.split(' ').slice(1), {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) console.error(`setup: apt-get failed; please run it by hand:\n  ${command}`);
  return { code };
}
