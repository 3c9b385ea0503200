import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, it } from 'vitest';
import { writeDeclarationTemplate } from '../../src/documents/declaration-workbook/write-declaration-template.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { sampleContent } from '../support/sample-content.ts';
import { chanceFrom } from '../support/library/chance.ts';
import { fillTemplate } from '../support/workbooks/fill-template.ts';
import { mutateWorkbook } from '../support/workbooks/mutate-workbook.ts';
import type { Outcome } from '../support/workbooks/read-many.ts';

/** More for a longer hunt: `GSR_MUTANTS=10000 npx vitest run test/faults/mutated-workbooks.test.ts`. */
const MUTANTS = Number(process.env['GSR_MUTANTS'] ?? 250);
const LIMIT_MS = 10_000;

let reader: ChildProcess | undefined;
afterAll(() => {
  reader?.kill('SIGKILL');
});

function startReader(): ChildProcess {
  const child = fork(new URL('../support/workbooks/read-many.ts', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.setMaxListeners(0);
  return child;
}

/** Has the reading process read one workbook; one that dies or hangs is ended and counts as contained. */
async function readApart(bytes: Uint8Array): Promise<Outcome | 'contained'> {
  reader ??= startReader();
  const child = reader;
  const answered = once(child, 'message').then(([outcome]) => outcome as Outcome);
  const died = once(child, 'exit').then(() => 'contained' as const);
  let limit: NodeJS.Timeout | undefined;
  const hung = new Promise<'contained'>((resolve) => {
    limit = setTimeout(() => resolve('contained'), LIMIT_MS);
  });
  child.send(bytes);
  const outcome = await Promise.race([answered, died, hung]);
  clearTimeout(limit);
  if (outcome === 'contained') {
    child.kill('SIGKILL');
    reader = undefined;
  }
  return outcome;
}

it(`${String(MUTANTS)} mutants of a declaration workbook are each read or refused, never a defect`, async () => {
  const template = await writeDeclarationTemplate({ unitNames: ['区城管局'], planYear: 2027 });
  const workbook = await fillTemplate(template, '区城管局', sampleContent({ unitId: 1 as UnitId }));
  const counts = { read: 0, refused: 0, contained: 0 };
  for (let seed = 1; seed <= MUTANTS; seed += 1) {
    const outcome = await readApart(mutateWorkbook(workbook, chanceFrom(seed)));
    if (typeof outcome === 'object') expect.fail(`mutant ${String(seed)}: ${outcome.defect}`);
    counts[outcome] += 1;
  }
  // Both ways out are taken, else the mutator does not reach the parser.
  expect(counts.read).toBeGreaterThan(MUTANTS / 20);
  expect(counts.refused).toBeGreaterThan(MUTANTS / 20);
  expect(counts.contained).toBeLessThan(MUTANTS / 20);
}, 600_000);
