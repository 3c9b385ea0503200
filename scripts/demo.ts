/**
 * `npm run demo`: makes a sample library in a temporary folder, runs the main job on it through the contract,
 * writes every paper that exists so far to `out/demo/`, reads them back, and closes with one JSON line. It fails when
 * papers and library do not agree.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { openDemoOffice } from './demo/demo-office.ts';
import { runMainJob } from './demo/run-main-job.ts';

const outputFolder = resolve(import.meta.dirname, '..', 'out', 'demo');
const workFolder = mkdtempSync(join(tmpdir(), 'gongshu-demo-'));
rmSync(outputFolder, { recursive: true, force: true });
mkdirSync(outputFolder, { recursive: true });

const office = openDemoOffice(workFolder, outputFolder);
try {
  const summary = await runMainJob(office, outputFolder);
  for (const file of summary.files)
    process.stdout.write(`已生成 ${relative(process.cwd(), join(outputFolder, file))}\n`);
  writeFileSync(join(outputFolder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  if (summary.mismatches.length > 0) process.exitCode = 1;
} finally {
  office.close();
  rmSync(workFolder, { recursive: true, force: true });
}
