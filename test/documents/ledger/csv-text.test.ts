import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { LedgerTable } from '../../../src/documents/ledger/ledger-table.ts';
import { writeLedgerCsv } from '../../../src/documents/ledger/write-ledger-csv.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { LedgerColumn, LedgerValues } from '../../../src/domain/ledgers/ledger-column.ts';
import { FORMULA_PAYLOADS, NUMBER_PAYLOADS } from '../../support/workbooks/formula-payloads.ts';
import { readCsv } from '../../support/workbooks/read-csv.ts';
import { needsOffice } from '../../support/workbooks/recalculate.ts';

const run = promisify(execFile);
const hooks = { onRow: () => undefined, isCancelled: () => false };

const COLUMNS: readonly LedgerColumn[] = [
  { key: 'text', label: '名称', kind: 'text', terms: {}, width: 20, sortable: true },
  { key: 'money', label: '金额', kind: 'money', terms: {}, width: 12, sortable: true },
  { key: 'day', label: '日期', kind: 'date', terms: {}, width: 12, sortable: true },
  { key: 'rate', label: '比率', kind: 'percent', terms: {}, width: 12, sortable: true },
  { key: 'score', label: '得分', kind: 'tenths', terms: {}, width: 12, sortable: true },
];

function table(rows: readonly LedgerValues[]): LedgerTable {
  return {
    title: '台账',
    subtitle: '',
    author: '办公室',
    createdOn: isoDate('2026-09-28'),
    columns: COLUMNS,
    rows: rows.map((values, index) => ({ id: String(index), projectId: 1 as ProjectId, values })),
    total: rows.length,
    sums: {},
    sumsAreOfAll: true,
    groups: [],
  };
}

const texts = (payloads: readonly string[]) => table(payloads.map((text) => ({ text })));

describe('a .csv file', () => {
  it('holds the heads with the unit of amounts, and each value as it can be calculated with', async () => {
    const bytes = await writeLedgerCsv(
      table([
        { text: '甲，"乙"', money: 1_200_000, day: '2026-09-28', rate: 1625, score: 855 },
        { text: '两\n行', money: 123_456_789, day: null, rate: 0, score: 1000 },
        { text: '', money: null, day: null, rate: null, score: null },
      ]),
      hooks,
    );
    expect(readCsv(bytes)).toEqual([
      ['名称', '金额（万元）', '日期', '比率', '得分'],
      ['甲，"乙"', '1.20', '2026-09-28', '16.25%', '85.5'],
      ['两\n行', '123.456789', '', '0.00%', '100.0'],
      ['', '', '', '', ''],
    ]);
  });

  it('is UTF-8 with a byte order mark and lines that end as Windows has them', async () => {
    const bytes = await writeLedgerCsv(texts(['𠮷']), hooks);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('名称,金额（万元）,日期,比率,得分\r\n𠮷,,,,\r\n');
  });

  it('puts an apostrophe before whatever a program might calculate', async () => {
    const calculated = FORMULA_PAYLOADS.filter((text) => /^[\s\u200B'"]*[=+\-@|%＝＋－＠]/u.test(text));
    expect(calculated.length).toBeGreaterThanOrEqual(20);
    const [, ...rows] = readCsv(await writeLedgerCsv(texts(calculated), hooks));
    expect(rows.map(([text]) => text)).toEqual(calculated.map((text) => `'${text}`));
  });

  it('puts a tab, which is not seen, before whatever a program might take for a number', async () => {
    const [, ...rows] = readCsv(await writeLedgerCsv(texts(NUMBER_PAYLOADS), hooks));
    expect(rows.map(([text]) => text)).toEqual(NUMBER_PAYLOADS.map((text) => `\t${text}`));
  });

  it('leaves ordinary words as they are', async () => {
    const words = ['智慧城管一体化平台升级', 'HT-2026-01', '12345 热线', '2027年度项目', 'a=b', '（1）一期'];
    const [, ...rows] = readCsv(await writeLedgerCsv(texts(words), hooks));
    expect(rows.map(([text]) => text)).toEqual(words);
  });

  it('opened in LibreOffice holds text and no formula', { timeout: 120_000 }, async (context) => {
    needsOffice(context);
    const payloads = [...FORMULA_PAYLOADS, ...NUMBER_PAYLOADS];
    const folder = await mkdtemp(join(tmpdir(), 'gsr-csv-'));
    try {
      await writeFile(join(folder, 'list.csv'), await writeLedgerCsv(texts(payloads), hooks));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        folder,
        join(folder, 'list.csv'),
      ]);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await readFile(join(folder, 'list.xlsx'))) as unknown as ArrayBuffer);
      const cells = payloads.map((_text, index) => workbook.worksheets[0]!.getCell(index + 2, 1));
      expect(cells.map(({ type }) => type)).toEqual(payloads.map(() => ExcelJS.ValueType.String));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
