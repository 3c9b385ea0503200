import { runChecks, runDemo, runEndToEndTests, runUnitTests } from './toolchain/test-runners.mjs';

// Everything that shows that the application works. `--everything` adds the static checks and the demo run.
// The very last line is the sum over all runners.
const everything = process.argv.includes('--everything');
const runners = [
  ...(everything ? [{ name: 'checks', run: runChecks }] : []),
  { name: 'unit', run: runUnitTests },
  { name: 'end-to-end', run: runEndToEndTests },
  ...(everything ? [{ name: 'demo', run: runDemo }] : []),
];

const results = [];
for (const { name, run } of runners) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const count = await run();
  results.push({ name, count, seconds: (Date.now() - started) / 1000 });
}

/** @param {import('./toolchain/count-reports.mjs').Count} count */
function inWords({ passed, failed, skipped }) {
  const word = `${String(passed)} passed, ${String(failed.length)} failed`;
  return skipped.length === 0 ? word : `${word}, ${String(skipped.length)} skipped`;
}

const total = { passed: 0, failed: /** @type {string[]} */ ([]), skipped: /** @type {string[]} */ ([]) };
console.log('\n== summary');
for (const { name, count, seconds } of results) {
  console.log(`${name}: ${inWords(count)} (${seconds.toFixed(0)} s)`);
  for (const failure of count.failed) console.log(`  failed: ${failure}`);
  for (const reason of count.skipped) console.log(`  skipped: ${reason}`);
  total.passed += count.passed;
  total.failed.push(...count.failed);
  total.skipped.push(...count.skipped);
}
console.log(inWords(total));
process.exitCode = total.failed.length === 0 ? 0 : 1;
