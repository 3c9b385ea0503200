/**
 * `npm run demo`: makes a sample library in a temporary folder and runs the main job on it through the contract, lives
 * ten whole lives in another one, writes every paper of every kind to `out/demo/`, reads them back, closes with one JSON
 * line. It fails when papers, library and what was put in do not agree.
 *
 * `npm run demo -- --projects 100000`: makes a library of that many invented projects in `out/demo-library/` instead.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countPapers } from './demo/count-papers.ts';
import { openDemoOffice } from './demo/demo-office.ts';
import { exchangePackage } from './demo/exchange-package.ts';
import { liveTenLives } from './demo/live-ten-lives.ts';
import { makeLargeLibrary } from './demo/make-large-library.ts';
import { runMainJob } from './demo/run-main-job.ts';

function freshFolder(name: string): string {
  const folder = resolve(import.meta.dirname, '..', 'out', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Prints the closing line and fails where something does not agree. */
function close(summary: { readonly mismatches: readonly string[] }): void {
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  if (summary.mismatches.length > 0) process.exitCode = 1;
}

async function runDemo(): Promise<void> {
  const outputFolder = freshFolder('demo');
  const workFolder = mkdtempSync(join(tmpdir(), 'gongshu-demo-'));
  const office = openDemoOffice(join(workFolder, 'sample'), outputFolder);
  const officeOfLives = openDemoOffice(join(workFolder, 'lives'), join(outputFolder, '十个项目的全过程'));
  const otherMachine = openDemoOffice(join(workFolder, 'other'), join(workFolder, 'other-papers'));
  try {
    const { lives, papers: papersOfLives, mismatches } = await liveTenLives(officeOfLives);
    const { papers, ...mainJob } = await runMainJob(office, outputFolder);
    const { papersByKind, missing } = countPapers([papers.counts, papersOfLives.counts]);
    const exchange = await exchangePackage(officeOfLives, otherMachine, outputFolder);
    const summary = {
      ...mainJob,
      letters: papers.letters,
      papersByKind,
      papersIntact: papers.intact + papersOfLives.intact,
      lives,
      exchange,
      mismatches: [...mainJob.mismatches, ...mismatches, ...missing, ...exchange.mismatches],
    };
    for (const file of summary.files)
      process.stdout.write(`已生成 ${relative(process.cwd(), join(outputFolder, file))}\n`);
    writeFileSync(join(outputFolder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    close(summary);
  } finally {
    office.close();
    officeOfLives.close();
    otherMachine.close();
    rmSync(workFolder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { projects: { type: 'string' } } });
const projects = Number(values.projects ?? 0);
if (!Number.isSafeInteger(projects) || projects < 0) throw new RangeError('--projects takes a whole number');
if (projects > 0) close(makeLargeLibrary(freshFolder('demo-library'), projects));
else await runDemo();
