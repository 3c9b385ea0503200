import { fork } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildIfStale } from './toolchain/build.mjs';
import { hasDisplay } from './toolchain/display.mjs';
import { projectRoot } from './toolchain/project-root.mjs';
import { runCommand } from './toolchain/run-command.mjs';

// Every bench in turn, each in a fresh process, so that none warms another; each prints its table against its reference,
// and the very last line is all of them as JSON. Windows need a display; where there is none, all runs on a virtual one.
// Words after `npm run bench --` choose the benches whose file names hold them. The first run makes the libraries to
// measure on, which are then kept in `.cache`.
const wanted = process.argv.slice(2);
const benches = globSync('test/bench/*.bench.ts', { cwd: projectRoot })
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .toSorted();

/**
 * @param {string} file
 * @returns {Promise<unknown[] | undefined>} its comparisons; undefined when it failed
 */
function runBench(file) {
  return new Promise((resolve) => {
    /** @type {unknown[] | undefined} */
    let comparisons;
    const child = fork(file, [], { cwd: projectRoot });
    child.once('message', (message) => {
      comparisons = Array.isArray(message) ? message : undefined;
      child.disconnect();
    });
    child.once('error', () => resolve(undefined));
    child.once('exit', (code) => resolve(code === 0 ? comparisons : undefined));
  });
}

/** @returns {Promise<number>} exit code */
async function runBenches() {
  if (!hasDisplay()) {
    return (await runCommand('xvfb-run', ['-a', process.execPath, import.meta.filename, ...wanted])).code;
  }
  if (!(await buildIfStale())) return 1;
  /** @type {Record<string, unknown[]>} */
  const results = {};
  const failed = [];
  for (const file of benches) {
    const name = basename(file, '.bench.ts');
    console.log(`\n== ${name}`);
    const comparisons = await runBench(file);
    if (comparisons === undefined) failed.push(name);
    else results[name] = comparisons;
  }
  // A bench that failed left its copies behind.
  rmSync(join(projectRoot, '.cache', 'bench'), { recursive: true, force: true });
  console.log(`\n${JSON.stringify({ benches: results, failed })}`);
  return failed.length > 0 || benches.length === 0 ? 1 : 0;
}

process.exitCode = await runBenches();
