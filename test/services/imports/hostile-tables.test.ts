import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forkReaders } from '../../../electron/core-host/fork-reader.ts';
import type { ImportKind } from '../../../src/domain/imports/import-kinds.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { IMPORT_KINDS } from '../../../src/domain/imports/import-kinds.ts';
import { markFaults } from '../../../src/documents/foreign-table/mark-faults.ts';
import { WorkbookRefused } from '../../../src/documents/workbook-intake/workbook-refused.ts';
import { WorkbookReadError } from '../../../src/services/workbook-reader.ts';
import { RefusedCall } from '../../support/core-in-folder.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import { chanceFrom } from '../../support/library/chance.ts';
import { probeLibrary } from '../../support/library/library-probe.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { hostileWorkbooks } from '../../support/workbooks/hostile-workbooks.ts';

const office = officePerTest();
const { open, mapped, preview, run } = importSteps(office);

// Made once: it holds bombs of hundreds of megabytes.
let made: ReturnType<typeof hostileWorkbooks> | undefined;
const corpus = () => (made ??= hostileWorkbooks());

/** What became of a file; anything but an answer or a refusal is a defect and fails the test. */
async function opened(kind: ImportKind, name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    await open(kind, name, bytes);
    return 'read';
  } catch (error) {
    if (error instanceof RefusedCall && error.shape.code === 'fileProblem') return 'refused';
    throw error;
  }
}

/** Everything that the library holds, before and after. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const probe = probeLibrary(join(office().folder, 'library'));
  try {
    const before = probe.dump();
    await work();
    expect(probe.dump()).toEqual(before);
  } finally {
    probe.close();
  }
}

it('hostile workbooks are refused, the library is as it was, and the next table is read', async () => {
  await unchanged(async () => {
    let turn = 0;
    for (const { name, bytes } of corpus()) {
      const kind = keysOf(IMPORT_KINDS)[turn % 3] ?? 'projects';
      turn += 1;
      // A CSV file is no workbook in disguise here: it is a table that an import takes.
      const expected = /csv/i.test(name) ? 'read' : 'refused';
      expect([name, await opened(kind, '台账.xlsx', bytes)]).toEqual([name, expected]);
    }
  });
  const draft = await mapped('units', '单位.csv', '单位名称\n区城管局\n');
  expect(await run(draft)).toMatchObject({ created: 1 });
});

it('none of them breaks the marking of faults: it is marked or refused', async () => {
  const outcomes = new Set<string>();
  // Those that are large are told by the same scan that was tried above.
  for (const { name, bytes } of corpus().filter((each) => each.bytes.length < 4_000)) {
    const outcome = await markFaults(bytes, [{ sheet: '基本情况', row: 1, column: 1, text: '请改正。' }]).then(
      () => 'marked',
      (error: unknown) => (error instanceof WorkbookRefused ? 'refused' : `${name}: ${String(error)}`),
    );
    outcomes.add(outcome);
  }
  expect([...outcomes].toSorted()).toEqual(['marked', 'refused']);
});

it('60 MB of one cell are refused in a process of its own, and nothing else is harmed', async () => {
  await mapped('units', '单位.csv', '单位名称\n区城管局\n');
  await unchanged(async () => {
    const bomb = join(office().folder, '台账.csv');
    // Within the limit of a file, and closed nowhere.
    writeFileSync(bomb, `项目名称\n"${'区\n'.repeat(15 * 1024 * 1024)}`);
    const failure = await forkReaders.foreignTables.read(bomb, { aborted: false }).then(
      () => 'read',
      (error: unknown) => (error instanceof WorkbookReadError ? error.failure : error),
    );
    expect(failure).toBe('refused');
  });
  // The core lives: the next file is read in a process of its own, and imports go on.
  const next = join(office().folder, '单位2.csv');
  writeFileSync(next, '单位名称\n区财政局\n');
  const { sheets } = await forkReaders.foreignTables.read(next, { aborted: false });
  expect(sheets[0]?.cells.map(({ text }) => text)).toEqual(['单位名称', '区财政局']);
  expect(await run(await mapped('units', '单位.csv', '单位名称\n区城管局\n'))).toMatchObject({ created: 1 });
});

const HEADS: Readonly<Record<ImportKind, string>> = {
  projects: '项目名称,建设单位,年度,批复金额（万元）,验收日期,状态',
  units: '单位名称,单位类别,简称,预算编码,备注,说明',
  experts: '姓名,身份证号,工作单位,是否区外,专业,银行卡号',
};

const WORDS = [
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
] as const;

it.each(keysOf(IMPORT_KINDS))(
  'whatever stands in the cells, every row of %s is read, named or taken in',
  async (kind) => {
    await unchanged(async () => {
      for (let seed = 1; seed <= 15; seed += 1) {
        const chance = chanceFrom(seed);
        const cell = () => `"${chance.pick(WORDS).replaceAll('"', '""')}"`;
        const rows = Array.from({ length: 8 }, () => Array.from({ length: 6 }, cell).join(','));
        const draft = await mapped(kind, '台账.csv', `${HEADS[kind]}\n${rows.join('\n')}\n`);
        const { counts, total } = await preview(draft);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      }
    });
  },
);

// 项目名称,单位 / 智慧停车,区城管局 in GB 18030; no encoder comes with the platform.
const GB18030 = Buffer.from('cfeec4bfc3fbb3c62cb5a5cebb0ad6c7bbdbcda3b3b52cc7f8b3c7b9dcbed60a', 'hex');

it.each(keysOf(IMPORT_KINDS))('a text table of %s with bytes lost or changed is read or refused', async (kind) => {
  const utf8 = Buffer.from(`${HEADS[kind]}\n"甲,""乙""",区城管局,2022,1,2022-01-02,是\n`);
  await unchanged(async () => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 40; seed += 1) {
      const chance = chanceFrom(seed);
      const bytes = Uint8Array.from(seed % 2 === 0 ? utf8 : GB18030);
      bytes[chance.whole(0, bytes.length - 1)] = chance.whole(0, 255);
      const cut = seed % 5 === 0 ? bytes.subarray(0, chance.whole(1, bytes.length)) : bytes;
      outcomes.add(await opened(kind, '台账.csv', cut));
    }
    expect([...outcomes].toSorted()).toEqual(['read', 'refused']);
  });
});
