import { join } from 'node:path';
import { findElectronRuntime } from '../toolchain/electron-runtime.mjs';
import { projectRoot } from '../toolchain/project-root.mjs';
import { runNode } from '../toolchain/run-command.mjs';
import { installFallbackRuntime, writeBootFiles } from './fallback-runtime.mjs';

const PROBE_LIMIT_MS = 5_000;
const DOWNLOAD_LIMIT_MS = 10 * 60_000;
const RELEASES = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';

/** Whether the place of Electron's releases answers at all; a firewall must not hold up the set-up. */
async function releasesAnswer() {
  try {
    await fetch(RELEASES, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}

async function downloadOfficialRuntime() {
  if (!(await releasesAnswer())) {
    console.log(`setup: ${new URL(RELEASES).host} does not answer (ELECTRON_MIRROR may name another place)`);
    return;
  }
  console.log(`setup: fetching the Electron runtime from ${new URL(RELEASES).host}`);
  const script = join(projectRoot, 'node_modules', 'electron', 'install.js');
  const { code } = await runNode([script], { limitMs: DOWNLOAD_LIMIT_MS });
  if (code !== 0) console.log('setup: the official Electron runtime could not be fetched');
}

async function installRuntime() {
  if (findElectronRuntime() === undefined) await downloadOfficialRuntime();
  if (findElectronRuntime() === undefined) await installFallbackRuntime();
  const runtime = findElectronRuntime();
  if (runtime === undefined) throw new Error('there is no Electron runtime for this machine');
  if (runtime.kind === 'fallback') writeBootFiles();
  const word =
    runtime.kind === 'official'
      ? 'the official runtime'
      : 'the pinned fallback, for development and tests only; the core runs on Node 24 beside it';
  console.log(`setup: Electron ${runtime.version}, ${word}`);
}

try {
  await installRuntime();
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
