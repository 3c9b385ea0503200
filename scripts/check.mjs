import { runNode } from './toolchain/run-command.mjs';
import { runStaticChecks } from './toolchain/static-checks.mjs';
import { toolPath } from './toolchain/tool-path.mjs';

// What a person runs before a commit: the static checks, then the unit tests.
const { failed } = await runStaticChecks();
const unitTests = await runNode([toolPath('vitest'), 'run', '--passWithNoTests']);
if (unitTests.code !== 0) failed.push('unit tests');

console.log(failed.length === 0 ? 'check: all clean' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
