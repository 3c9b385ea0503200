import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../src/contract/contract.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { readFormulas, readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();

const UNITS = ['区城管局', '区教育局', '=HYPERLINK("http://x","点")', '区民政局'];

/** One entry a day, on 25, 26, 27 and 28 September. */
beforeEach(async () => {
  for (const [index, name] of UNITS.entries()) {
    office().setToday(`2026-09-${String(25 + index)}`);
    await office().call('units.create', { name, aliases: [], kind: 'bureau', budgetCode: null, note: '' });
  }
});

type Filter = Omit<CallInput<'audit.export'>, 'target'>;

const listed = async (filter: Filter = {}) => {
  const { rows, total } = await office().call('audit.list', { ...filter, page: 0, pageSize: 50 });
  return { subjects: rows.map(({ subject }) => subject), total };
};

const path = () => join(office().folder, '审计日志.xlsx');

function exported(filter: Filter = {}, context = {}) {
  return office().call('audit.export', { ...filter, target: office().grant('audit', path()) }, context);
}

describe('the audit', () => {
  it('is filtered by words, all of which an entry has', async () => {
    expect(await listed({ query: '教育' })).toEqual({ subjects: ['区教育局'], total: 1 });
    expect((await listed({ query: '新增 民政' })).subjects).toEqual(['区民政局']);
    expect((await listed({ query: '李审查' })).total).toBe(4);
    expect((await listed({ query: '民政 教育' })).total).toBe(0);
    expect((await listed({ query: '%' })).total).toBe(0);
  });

  it('is filtered by days, the first and the last among them', async () => {
    expect((await listed({ from: '2026-09-26', to: '2026-09-27' })).subjects).toEqual([UNITS[2], UNITS[1]]);
    expect((await listed({ from: '2026-09-28' })).subjects).toEqual([UNITS[3]]);
    expect((await listed({ to: '2026-09-25' })).subjects).toEqual([UNITS[0]]);
  });

  it('goes page by page through what is filtered', async () => {
    const page = async (number: number) =>
      (await office().call('audit.list', { query: '区', page: number, pageSize: 2 })).rows.map(
        ({ sequence }) => sequence,
      );
    expect([await page(0), await page(1), await page(2)]).toEqual([[4, 2], [1], []]);
  });
});

describe('the 审计日志', () => {
  it('is what is shown, latest first, with the check value of the chain, and is itself in the audit', async () => {
    expect(await exported()).toEqual({ fileName: '审计日志.xlsx', rows: 4 });
    const workbook = new Uint8Array(readFileSync(path()));
    const table = await readTable(workbook, '审计日志');
    expect(table.column('序号')).toEqual([4, 3, 2, 1]);
    expect(table.column('对象')).toEqual(UNITS.toReversed());
    expect(table.column('操作人')).toEqual(['李审查', '李审查', '李审查', '李审查']);
    expect(table.column('时间')[0]).toMatch(/^2026-09-28 \d{2}:\d{2}:\d{2}$/);
    const strings = strFromU8(unzipSync(workbook)['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings).toMatch(/审计链末条：第 4 条，校验值 [0-9a-f]{64}/);
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]).toMatchObject({ summary: '导出审计日志（4 条，Excel）', remark: '全部' });
  });

  it('passes the Open XML SDK, and nothing in it acts as a formula', async () => {
    await exported();
    const workbook = new Uint8Array(readFileSync(path()));
    expect(await openXmlErrors(workbook, 'xlsx')).toEqual([]);
    expect((await readFormulas(workbook, '审计日志', '对象')).filter((formula) => formula !== null)).toEqual([]);
  });

  it('keeps to the filter and says so', async () => {
    expect(await exported({ from: '2026-09-26', to: '2026-09-28', query: '区' })).toMatchObject({ rows: 2 });
    const table = await readTable(new Uint8Array(readFileSync(path())), '审计日志');
    expect(table.column('对象')).toEqual(['区民政局', '区教育局']);
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
    expect(rows[0]?.remark).toBe('2026年9月26日至2026年9月28日；查找“区”');
  });

  it('of more entries than are read at once has each of them once', async () => {
    for (let index = 0; index < 600; index += 1) {
      const name = `样例单位${String(index)}`;
      await office().call('units.create', { name, aliases: [], kind: 'bureau', budgetCode: null, note: '' });
    }
    await exported({ query: '样例' });
    const table = await readTable(new Uint8Array(readFileSync(path())), '审计日志');
    expect(table.column('序号')).toEqual(Array.from({ length: 600 }, (_, index) => 604 - index));
  });

  it('that is cancelled is not there, nor in the audit', async () => {
    for (let index = 0; index < 250; index += 1) {
      const name = `样例单位${String(index)}`;
      await office().call('units.create', { name, aliases: [], kind: 'bureau', budgetCode: null, note: '' });
    }
    const audited = (await office().call('library.status', {})).auditCount;
    const signal = { aborted: false };
    const reportProgress = () => {
      signal.aborted = true;
    };
    expect(await refusal(exported({}, { signal, reportProgress }))).toMatchObject({ code: 'cancelled' });
    expect(existsSync(path())).toBe(false);
    expect((await office().call('library.status', {})).auditCount).toBe(audited);
  });
});
