import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { forkReader } from '../../electron/core-host/fork-reader.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { sumFen } from '../../src/domain/money.ts';
import { RECORD_LIMITS } from '../../src/domain/field-limits.ts';
import { readDeclarationWorkbook } from '../../src/documents/declaration-workbook/read-declaration-workbook.ts';
import { writeDeclarationTemplate } from '../../src/documents/declaration-workbook/write-declaration-template.ts';
import { readRawWorkbook } from '../../src/documents/workbook-intake/read-raw-workbook.ts';
import { askChild } from '../support/bench/ask-child.ts';
import { benchFolder } from '../support/bench/bench-library.ts';
import { compare, compareCold, mustEqual, report } from '../support/bench/compare.ts';
import { sampleContent } from '../support/sample-content.ts';
import { fillTemplate } from '../support/workbooks/fill-template.ts';

const unit = { id: 1 as UnitId, name: '区城管局', aliases: [] };
const template = await writeDeclarationTemplate({ unitNames: [unit.name], planYear: 2027 });

async function filledWith(items: number): Promise<Uint8Array> {
  const content = sampleContent();
  const contentItems = Array.from({ length: items }, () => content.contentItems).flat();
  const fundShares = [{ source: 'generalBudget' as const, amount: sumFen(contentItems.map(({ total }) => total)) }];
  return fillTemplate(template, unit.name, { ...content, contentItems, fundShares });
}

async function read(bytes: Uint8Array) {
  return readDeclarationWorkbook(await readRawWorkbook(bytes), { units: [unit] });
}

const usual = await filledWith(1);
const largest = await filledWith(RECORD_LIMITS.contentItems);
mustEqual((await read(usual)).content, sampleContent(), 'the workbook read back');
mustEqual(
  (await read(largest)).problems.filter(({ severity }) => severity === 'error'),
  [],
  'problems of the largest',
);

const { path, remove } = benchFolder();
const file = join(path, 'declaration.xlsx');
writeFileSync(file, usual);
const child = join(import.meta.dirname, 'empty-child.ts');

async function readApart(): Promise<number> {
  const started = performance.now();
  readDeclarationWorkbook(await forkReader(file, { aborted: false }), { units: [unit] });
  return performance.now() - started;
}

async function startEmpty(): Promise<number> {
  const started = performance.now();
  await askChild(child, []);
  return performance.now() - started;
}

report([
  await compare({
    work: 'read a declaration workbook, scan included',
    reference: 'unzip it',
    run: () => read(usual),
    against: () => unzipSync(usual),
    timeMs: 200,
  }),
  await compare({
    work: 'read a declaration workbook of 500 items',
    reference: 'unzip it',
    run: () => read(largest),
    against: () => unzipSync(largest),
    timeMs: 200,
  }),
  await compare({
    work: 'read a declaration workbook of 500 items',
    reference: 'load it with exceljs, unguarded',
    run: () => read(largest),
    against: () => new ExcelJS.Workbook().xlsx.load(largest as unknown as ArrayBuffer),
    timeMs: 200,
  }),
  await compareCold(
    { work: 'read it in a process of its own (from the sources)', reference: 'start an empty Node' },
    readApart,
    startEmpty,
  ),
]);
remove();
