import { globSync } from 'node:fs';
import { hasDisplay } from './toolchain/display.mjs';
import { buildIfStale } from './toolchain/build.mjs';
import { findElectronRuntime } from './toolchain/electron-runtime.mjs';
import { projectRoot } from './toolchain/project-root.mjs';
import { runCommand } from './toolchain/run-command.mjs';

// Every bench in turn, each in a fresh process, so that none warms another; each prints its table against its reference.
// Words after `npm run bench --` choose the benches whose file names hold them.
const wanted = process.argv.slice(2);
const benches = globSync('test/bench/*.bench.ts', { cwd: projectRoot })
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .toSorted();

if (findElectronRuntime() === undefined) throw new Error('There is no Electron runtime yet: npm run setup');
if (!(await buildIfStale())) throw new Error('The application could not be built.');

const failed = [];
for (const bench of benches) {
  console.log(`\n== ${bench}`);
  const node = [process.execPath, '--expose-gc', bench];
  const [command = '', ...args] = hasDisplay() ? node : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...node];
  const { code } = await runCommand(command, args);
  if (code !== 0) failed.push(bench);
}
if (failed.length > 0) {
  console.error(`\nbenches that failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
