import { buildIfStale } from './toolchain/build.mjs';
import { hasDisplay, sandboxArgs } from './toolchain/display.mjs';
import { findElectronRuntime } from './toolchain/electron-runtime.mjs';
import { runCommand } from './toolchain/run-command.mjs';

/** @returns {Promise<number>} exit code */
async function start() {
  const runtime = findElectronRuntime();
  if (runtime === undefined) {
    console.error('start: there is no Electron runtime yet; please run: npm run setup');
    return 1;
  }
  if (!hasDisplay()) {
    console.error('start: this machine has no display, so no window can be shown.');
    console.error('  The main job without a window:   npm run demo');
    console.error('  The window on a virtual display: xvfb-run -a npm start');
    return 1;
  }
  if (!(await buildIfStale())) return 1;
  console.log(`start: Electron ${runtime.version} (${runtime.kind})`);
  const { code } = await runCommand(runtime.executable, [...runtime.args, ...sandboxArgs()], { env: runtime.env });
  return code;
}

process.exitCode = await start();
