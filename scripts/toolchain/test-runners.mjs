import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { countPlaywrightReport, countVitestReport } from './count-reports.mjs';
import { projectRoot } from './project-root.mjs';
import { runCommand, runNode } from './run-command.mjs';
import { runStaticChecks } from './static-checks.mjs';
import { toolPath } from './tool-path.mjs';

/** @import { Count } from './count-reports.mjs' */

const REPORTS = join(projectRoot, '.cache', 'test-reports');

/**
 * Reads what a runner reported; a runner that failed without a report counts as one failure.
 * @template Report
 * @param {string} file
 * @param {number} code
 * @param {(report: Report) => Count} count
 * @returns {Count}
 */
function countReport(file, code, count) {
  /** @type {Count} */
  let result = { passed: 0, failed: [], skipped: [] };
  try {
    result = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`no report at ${file}: ${String(error)}`);
  }
  return code !== 0 && result.failed.length === 0 ? { ...result, failed: [`exit code ${String(code)}`] } : result;
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @returns {Promise<Count>} */
export async function runUnitTests() {
  const file = freshReport('vitest');
  const { code } = await runNode([
    toolPath('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return countReport(file, code, countVitestReport);
}

/** In real Electron; on a virtual display where there is none. @returns {Promise<Count>} */
export async function runEndToEndTests() {
  if (!(await buildIfStale())) return { passed: 0, failed: ['the build'], skipped: [] };
  const file = freshReport('playwright');
  const playwright = [toolPath('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const [command, ...args] = hasDisplay()
    ? [process.execPath, ...playwright]
    : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...playwright];
  const { code } = await runCommand(command ?? '', args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return countReport(file, code, countPlaywrightReport);
}

/** @returns {Promise<Count>} */
export async function runChecks() {
  const { passed, failed } = await runStaticChecks();
  return { passed, failed, skipped: [] };
}

/** @returns {Promise<Count>} */
export async function runDemo() {
  const { code } = await runNode([join(projectRoot, 'scripts', 'demo.ts')]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : ['the demo'], skipped: [] };
}
