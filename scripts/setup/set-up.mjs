import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../toolchain/project-root.mjs';
import { bundledNode } from '../toolchain/bundled-node.mjs';
import { runCommand } from '../toolchain/run-command.mjs';
import { installDependencies } from './dependencies.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Runs every step and answers the exit code; each step says what it did or what to do.
 * @returns {Promise<number>}
 */
export async function setUp() {
  const steps = [
    installDependencies,
    installSystemPackages,
    // The rest uses installed packages, which want the project's own Node.
    () => runCommand(bundledNode, [join(projectRoot, 'scripts', 'setup', 'electron-runtime.mjs')]),
  ];
  for (const step of steps) {
    const { code } = await step();
    if (code !== 0) {
      console.error('setup: stopped, see above. It can be run again once that is mended.');
      return 1;
    }
  }
  if (!existsSync(join(projectRoot, 'out')))
    console.log('setup: the application is built on the first npm start or npm test');
  console.log('setup: ready');
  return 0;
}
