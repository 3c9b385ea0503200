import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forkReaders } from '../../../electron/core-host/fork-reader.ts';
import { WorkbookReadError } from '../../../src/services/workbook-reader.ts';
import { RefusedCall } from '../../support/core-in-folder.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import { chanceFrom } from '../../support/library/chance.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { hostileWorkbooks } from '../../support/workbooks/hostile-workbooks.ts';

const office = officePerTest();
const { open, mapped, preview, run } = importSteps(office);

/** What became of a file; anything but an answer or a refusal is a defect and fails the test. */
async function opened(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    await open('projects', name, bytes);
    return 'read';
  } catch (error) {
    if (error instanceof RefusedCall && error.shape.code === 'fileProblem') return 'refused';
    throw error;
  }
}

it('hostile workbooks are refused, the library is as it was, and the next table is read', async () => {
  // All of them are tried beside the reader; here it is about what a refusal leaves behind.
  for (const { name, bytes } of hostileWorkbooks().filter((_each, index) => index % 3 === 0)) {
    // A CSV file is no workbook in disguise here: it is a table that an import takes.
    expect([name, await opened('台账.xlsx', bytes)]).toEqual([name, /csv/i.test(name) ? 'read' : 'refused']);
  }
  const audit = await office().call('audit.list', { query: '', from: null, page: 0, pageSize: 10 });
  expect(audit.total).toBe(0);
  const draft = await mapped('units', '单位.csv', '单位名称\n区城管局\n');
  expect(await run(draft)).toMatchObject({ created: 1 });
});

it('a file that takes its reading process along takes nothing else along', async () => {
  const bomb = join(office().folder, '台账.csv');
  // 60 MB of quotes: a field that doubles while it is read.
  writeFileSync(bomb, `"${'""'.repeat(1000)}`.repeat(2000));
  const reading = forkReaders.foreignTables.read(bomb, { aborted: false });
  const outcome = await reading.then(
    () => 'read',
    (error: unknown) => (error instanceof WorkbookReadError ? error.failure : error),
  );
  expect(['read', 'refused', 'crashed', 'timeout']).toContain(outcome);
  expect(
    await forkReaders.foreignTables.read(join(office().folder, '没有这个文件.csv'), { aborted: false }).catch(String),
  ).toMatch(/打不开/);
});

it('whatever stands in the cells, every row is read, named as faulty or taken in', async () => {
  const words = [
    '',
    '区城管局',
    '２０２２年',
    '12.5万元',
    '2022.13.45',
    '"',
    '是',
    '=1+1',
    '#REF!',
    '-',
    '\u202E倒',
    '区'.repeat(500),
    '1e999',
    '合计',
  ];
  for (let seed = 1; seed <= 40; seed += 1) {
    const chance = chanceFrom(seed);
    const cell = () => `"${chance.pick(words).replaceAll('"', '""')}"`;
    const rows = Array.from({ length: 8 }, () => Array.from({ length: 6 }, cell).join(','));
    const draft = await mapped(
      'projects',
      '台账.csv',
      `项目名称,建设单位,年度,批复金额（万元）,验收日期,状态\n${rows.join('\n')}\n`,
    );
    const { counts, total } = await preview(draft);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  expect((await office().call('audit.list', { query: '', from: null, page: 0, pageSize: 1 })).total).toBe(0);
});
