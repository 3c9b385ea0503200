import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { IMPORT_FIELDS } from '../../../src/domain/imports/import-kinds.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';

const office = officePerTest();
const { mapped, preview, run, decide, open } = importSteps(office);

const UNITS =
  '单位全称,单位性质,简称,预算单位编码,备注\n区城管局,机关,城管局、综合执法局,301001,\n长庆街道办事处,镇街,长庆,302001,老城区\n';

async function unitsNow() {
  const { rows } = await office().call('units.list', { query: '', page: 0, pageSize: 50 });
  return rows.map(({ name, kind, aliases, budgetCode }) => ({ name, kind, aliases, budgetCode }));
}

describe('importing units', () => {
  it('recognises foreign heads, registers every row and says so once in the audit and in each history', async () => {
    const draft = await mapped('units', '单位名录.csv', UNITS);
    expect(draft.mapping.map(({ field }) => field)).toEqual(['name', 'kind', 'aliases', 'budgetCode', 'note']);
    expect(await run(draft)).toMatchObject({ created: 2, changed: 0 });
    expect(await unitsNow()).toEqual([
      { name: '长庆街道办事处', kind: 'subdistrict', aliases: ['长庆'], budgetCode: '302001' },
      { name: '区城管局', kind: 'bureau', aliases: ['城管局', '综合执法局'], budgetCode: '301001' },
    ]);
    const audit = await office().call('audit.list', { query: '', page: 0, pageSize: 50 });
    expect(audit.rows.map(({ summary }) => summary)).toEqual(['导入建设单位：新增 2，更新 0']);
    expect(await office().call('imports.list', { page: 0, pageSize: 50 })).toMatchObject({
      total: 1,
      rows: [{ kind: 'units', fileName: '单位名录.csv', rows: 2, created: 2, undoneAt: null }],
    });
  });

  it('holds rows against what is there; a conflict waits for its decision and an empty cell erases nothing', async () => {
    await office().call('units.create', {
      name: '区城管局',
      aliases: [],
      kind: 'bureau',
      budgetCode: '300',
      note: '甲',
    });
    const table = '单位名称,预算编码,简称,备注\n区城管局,301001,城管局,\n区 财政局,,,\n';
    const draft = await mapped('units', '单位.csv', table);
    const { rows } = await preview(draft);
    expect(rows.map(({ row, state }) => [row, state])).toEqual([
      [2, 'conflict'],
      [3, 'create'],
    ]);
    expect(rows[0]!.differences).toEqual({ budgetCode: '300', aliases: '' });
    expect(await refusal(run(draft))).toMatchObject({ code: 'conflict', details: [{ where: '待定', what: '1 行' }] });
    await decide(draft, { state: 'conflict' }, 'merge');
    expect(await run(draft)).toMatchObject({ created: 1, changed: 1 });
    expect(await unitsNow()).toContainEqual({
      name: '区城管局',
      kind: 'bureau',
      aliases: ['城管局'],
      budgetCode: '300',
    });
  });

  it('a whole import is taken back, and what it changed is as it was', async () => {
    const before = await office().call('units.create', {
      name: '区城管局',
      aliases: [],
      kind: 'bureau',
      budgetCode: '300',
      note: '',
    });
    const draft = await mapped('units', '单位.csv', UNITS);
    await decide(draft, { state: 'conflict' }, 'take');
    const { id } = await run(draft);
    const undone = await office().call('imports.undo', { id, reason: '导错了文件' });
    expect(undone).toMatchObject({ undoReason: '导错了文件', undoneBy: '李审查' });
    const { rows } = await office().call('units.list', { query: '', page: 0, pageSize: 50 });
    expect(rows).toEqual([{ ...before, version: 3, projectCount: 0 }]);
    expect(await refusal(office().call('imports.undo', { id, reason: '再来一次' }))).toMatchObject({
      code: 'conflict',
    });
  });

  it('what was changed since is named and nothing is taken back', async () => {
    const { id } = await run(await mapped('units', '单位.csv', UNITS));
    const { rows } = await office().call('units.list', { query: '长庆', page: 0, pageSize: 50 });
    const { projectCount: _count, id: unitId, version, ...fields } = rows[0]!;
    await office().call('units.update', { id: unitId, version, fields: { ...fields, note: '改过' } });
    expect(await refusal(office().call('imports.undo', { id, reason: '导错' }))).toMatchObject({
      code: 'conflict',
      details: [{ where: '长庆街道办事处' }],
    });
    expect(await unitsNow()).toHaveLength(2);
  });

  it('faults and doubles keep everything out until they are mended or left out', async () => {
    const table = '单位名称,单位类别\n区城管局,机关\n,机关\n区财政局,什么局\n区城管局,机关\n';
    const draft = await mapped('units', '单位.csv', table);
    const { rows, counts } = await preview(draft);
    expect(rows.map(({ state }) => state)).toEqual(['create', 'fault', 'fault', 'double']);
    expect(rows[1]!.problems).toMatchObject([{ where: 'A3', what: '没有填写单位名称' }]);
    expect(rows[2]!.problems).toMatchObject([{ where: 'B4', what: '“什么局”不在可选的范围内' }]);
    expect(rows[3]!.doubleOf).toBe(2);
    expect(counts).toMatchObject({ create: 1, fault: 2, double: 1 });
    expect(await refusal(run(draft))).toMatchObject({ code: 'conflict' });
    expect(await unitsNow()).toEqual([]);
    await decide(draft, { state: 'fault' }, 'skip');
    await decide(draft, { state: 'double' }, 'skip');
    expect(await run(draft)).toMatchObject({ created: 1 });
  });

  it('remembers what the columns of a source mean', async () => {
    const table = '甲列,乙列\n区城管局,301\n';
    const draft = await open('units', '怪表.csv', table);
    const mapping = [
      { column: 1, field: 'name', moneyUnit: null },
      { column: 2, field: 'budgetCode', moneyUnit: null },
    ];
    expect(await refusal(office().call('imports.map', { draft: draft.id, mapping: draft.mapping }))).toMatchObject({
      code: 'invalidInput',
    });
    await office().call('imports.map', { draft: draft.id, mapping });
    await run(draft);
    expect(await open('units', '怪表.csv', table.replace('301', '302'))).toMatchObject({ remembered: true, mapping });
  });

  it('whoever goes back to an unchanged mapping and comes again finds every decision', async () => {
    const draft = await mapped('units', '单位.csv', '单位名称,单位类别,备注\n区城管局,机关,\n区财政局,什么局,\n');
    await decide(draft, { state: 'fault' }, 'skip');
    await office().call('imports.map', { draft: draft.id, mapping: draft.mapping });
    expect((await preview(draft)).counts).toMatchObject({ create: 1, skipped: 1, fault: 0 });
    const other = draft.mapping.map((each) => (each.field === 'kind' ? { ...each, field: null } : each));
    await office().call('imports.map', { draft: draft.id, mapping: other });
    expect((await preview(draft)).counts).toMatchObject({ create: 2, skipped: 0 });
  });

  it('a table with more heads than any ledger has, and a file larger than any ledger is, are refused at once', async () => {
    const wide = ['单位名称', ...Array.from({ length: 1000 }, (_each, index) => `列${String(index)}`)].join(',');
    expect(await refusal(open('units', '宽表.csv', `${wide}\n区城管局\n`))).toMatchObject({
      code: 'invalidInput',
      message: '“表格”的表头有 1001 列，超过 1000 列，请删去不需要的列后重试。',
    });
    const path = join(office().folder, '巨表.csv');
    writeFileSync(path, '');
    // Holes take no room on disk.
    truncateSync(path, 3 * 1024 ** 3);
    const file = office().grant('huge', path);
    expect(await refusal(office().call('imports.open', { kind: 'units', file }))).toMatchObject({
      code: 'fileProblem',
      message: expect.stringMatching(/^文件超过 100 MB/),
    });
  });

  it('a mark of state secrets is told, recorded as soon as it is seen, and has to be checked', async () => {
    const draft = await mapped('units', '单位.csv', '单位名称,备注\n区城管局,机密★3年\n');
    expect(draft.marks).toEqual([{ sheet: '表格', cell: 'B2', mark: '机密' }]);
    const audit = await office().call('audit.list', { query: '密级', page: 0, pageSize: 50 });
    expect(audit.rows).toMatchObject([
      { summary: '打开导入文件时发现密级字样（建设单位）', remark: '表格 B2（机密）' },
    ]);
    expect(await refusal(run(draft))).toMatchObject({ code: 'denied' });
    expect(await office().call('imports.run', { draft: draft.id, marksChecked: true })).toMatchObject({ created: 1 });
  });

  it('stops before it writes when it is cancelled, and refuses what changed under way', async () => {
    const draft = await mapped('units', '单位.csv', UNITS);
    const signal = { aborted: true };
    expect(
      await refusal(office().call('imports.run', { draft: draft.id, marksChecked: false }, { signal })),
    ).toMatchObject({
      code: 'cancelled',
    });
    await preview(draft);
    await office().call('units.create', { name: '区城管局', aliases: [], kind: 'bureau', budgetCode: null, note: '' });
    expect(await refusal(run(draft))).toMatchObject({ code: 'staleVersion' });
    expect((await preview(draft)).rows[0]).toMatchObject({ state: 'conflict' });
  });

  it.each(['units', 'experts', 'projects'] as const)(
    'the empty template of %s is recognised column by column',
    async (kind) => {
      const path = join(office().folder, '模板.xlsx');
      const target = office().grant('template', path);
      expect(await office().call('imports.writeTemplate', { kind, target })).toEqual({ fileName: '模板.xlsx' });
      const template = new ExcelJS.Workbook();
      await template.xlsx.readFile(path);
      template.worksheets[0]!.getRow(3).values = IMPORT_FIELDS[kind].map(() => '1');
      const draft = await open(kind, '填好的模板.xlsx', new Uint8Array(await template.xlsx.writeBuffer()));
      expect([draft.head, draft.rows]).toEqual([{ first: 2, last: 2 }, 1]);
      expect(draft.mapping.map(({ field }) => field)).toEqual(IMPORT_FIELDS[kind].map(({ key }) => key));
      const units = draft.mapping.flatMap(({ moneyUnit }) => moneyUnit ?? []);
      expect(units).toEqual(IMPORT_FIELDS[kind].filter((field) => field.kind === 'money').map(() => '万元'));
    },
  );
});
