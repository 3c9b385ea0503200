import { runNode } from './run-command.mjs';
import { toolPath } from './tool-path.mjs';

const TYPE_PROJECTS = ['pure', 'node', 'preload', 'renderer', 'test', 'scripts'];
const LAYERED_FOLDERS = ['src', 'electron', 'renderer', 'test', 'scripts'];

/** One TypeScript project per process, so that a global that does not exist there fails to compile. */
export async function checkTypes() {
  let output = '';
  let code = 0;
  for (const name of TYPE_PROJECTS) {
    const project = await runNode([toolPath('typescript', 'tsc'), '-p', `tsconfig.${name}.json`], { quiet: true });
    output += project.output;
    code = code === 0 ? project.code : code;
  }
  return { code, output };
}

/** Everything about the source that can be told without running it, in the order in which people like to hear it. */
export const staticChecks = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => runNode([toolPath('oxlint'), '--deny-warnings'], { quiet: true }) },
  { name: 'format', run: () => runNode([toolPath('prettier'), '--check', '.'], { quiet: true }) },
  {
    name: 'layering',
    run: () => runNode([toolPath('dependency-cruiser', 'depcruise'), ...LAYERED_FOLDERS], { quiet: true }),
  },
  { name: 'unused code', run: () => runNode([toolPath('knip')], { quiet: true }) },
];

/**
 * Runs the static checks one after the other, showing the output of those that fail.
 * @returns {Promise<{ passed: number, failed: string[] }>}
 */
export async function runStaticChecks() {
  let passed = 0;
  /** @type {string[]} */
  const failed = [];
  for (const check of staticChecks) {
    const started = Date.now();
    const { code, output } = await check.run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`);
    if (code === 0) {
      passed += 1;
    } else {
      failed.push(check.name);
      console.log(output.trimEnd());
    }
  }
  return { passed, failed };
}
