import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { readRawWorkbook } from '../../../src/documents/workbook-intake/read-raw-workbook.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import { uglyLedger } from '../../support/imports/ugly-ledger.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';

const office = officePerTest();
const { mapped, open, preview, run, decide } = importSteps(office);
const wan = (text: string) => parseMoney(text, '万元');

const LEDGER = `项目名称,建设单位,年度,项目编号,批复金额（万元）,合同金额（万元）,已支付（元）,验收日期,状态
智慧停车系统,区城管局,2021,XXH-2021-003,96,92.5,"925,000",2022.1.5,使用中
学籍数据治理,区教育局,2022年,XXH-2022-011,48,,,,已完成
`;

async function projectsNow(query = '') {
  const filter = { ...NO_PROJECT_FILTER, query };
  const sort = { by: 'code', descending: false } as const;
  return (await office().call('projects.list', { filter, sort, page: 0, pageSize: 200 })).rows;
}

/** A ledger in the library, its units registered out of it. */
async function imported(table = LEDGER) {
  const draft = await mapped('projects', '历年台账.csv', table);
  const { unknownUnits } = await preview(draft);
  const names = unknownUnits.map(({ name }) => name);
  await office().call('imports.chooseUnits', { draft: draft.id, names, choice: 'create' });
  return run(draft);
}

async function idOf(query: string): Promise<ProjectId> {
  const [project] = await projectsNow(query);
  return project!.id;
}

async function evaluated(projectId: ProjectId) {
  const { version } = (await office().call('projects.get', { id: projectId })).project;
  const draft = sampleDraft('evaluation', { evaluatedOn: isoDate('2026-09-20') }, () => 0 as RecordId);
  return office().call('records.add', { projectId, version, draft, reasons: [], attachmentIds: [] });
}

describe('importing projects of earlier years', () => {
  it('registers them in a stage of their own with the ledger’s money, and nothing of them is due or funded', async () => {
    expect(await imported()).toMatchObject({ created: 2, changed: 0 });
    const [parking] = await projectsNow('智慧停车');
    expect(parking).toMatchObject({ name: '智慧停车系统', unitName: '区城管局', planYear: 2021, stage: 'earlier' });
    const { id } = parking!;
    const file = await office().call('records.file', { projectId: id });
    expect(file.ledger).toMatchObject({ approved: wan('96'), contracted: wan('92.5'), paid: wan('92.5'), issued: 0 });
    expect(file.deadlines).toEqual([]);
    expect(file.records).toMatchObject([
      { kind: 'earlierProject', fields: { oldNumber: 'XXH-2021-003', acceptedOn: '2022-01-05', finalState: 'inUse' } },
    ]);
    const steps = file.steps.filter(({ blocking }) => blocking.length === 0).map(({ kind }) => kind);
    expect(steps).toEqual(['evaluation']);
    const { history } = await office().call('projects.get', { id });
    expect(history.map(({ summary }) => summary)).toEqual(['导入历史项目：新增 2，更新 0']);
    for (const scope of ['included', 'qualified', 'declared'] as const) {
      expect(await office().call('funding.check', { planYear: 2021, scope })).toMatchObject({ rows: [] });
    }
  });

  it('may be of a year long before this office, and are shown and filtered like all others', async () => {
    await imported(LEDGER.replaceAll('2021', '2003'));
    const filter = { ...NO_PROJECT_FILTER, planYear: 2003 };
    const sort = { by: 'code', descending: false } as const;
    const { rows } = await office().call('projects.list', { filter, sort, page: 0, pageSize: 10 });
    expect(rows).toMatchObject([{ name: '智慧停车系统', planYear: 2003 }]);
    const { project } = await office().call('projects.get', { id: rows[0]!.id });
    expect(project.content.planYear).toBe(2003);
  });

  it('an evaluation may still be recorded', async () => {
    await imported();
    const id = await idOf('智慧停车');
    const kept = await evaluated(id);
    expect(kept).toMatchObject({ stage: 'earlier' });
  });

  it('asks about every unit that the library does not know, and takes a name for the unit that is meant', async () => {
    const unit = await office().call('units.create', {
      name: '区综合行政执法局',
      aliases: [],
      kind: 'bureau',
      budgetCode: null,
      note: '',
    });
    const draft = await mapped('projects', '台账.csv', LEDGER);
    const first = await preview(draft);
    expect(first.unknownUnits.map(({ name, rows }) => [name, rows])).toEqual([
      ['区城管局', 1],
      ['区教育局', 1],
    ]);
    expect(first.counts).toMatchObject({ fault: 2 });
    await office().call('imports.chooseUnits', { draft: draft.id, names: ['区城管局'], choice: unit.id });
    await office().call('imports.chooseUnits', { draft: draft.id, names: ['区教育局'], choice: 'create' });
    expect(await run(draft)).toMatchObject({ created: 2 });
    expect((await projectsNow()).map(({ unitName }) => unitName)).toEqual(['区综合行政执法局', '区教育局']);
  });

  it('a ledger that is imported again changes only what is decided, and that is taken back, too', async () => {
    const first = await imported();
    expect((await preview(await mapped('projects', '台账.csv', LEDGER))).counts).toMatchObject({ same: 2 });
    const draft = await mapped(
      'projects',
      '新台账.csv',
      LEDGER.replace(',96,92.5,', ',98,92.5,').replace(',48,,', ',48,47,'),
    );
    expect((await preview(draft)).rows.map(({ differences }) => differences)).toEqual([
      { approved: '96' },
      { contracted: '' },
    ]);
    await decide(draft, { state: 'conflict' }, 'merge');
    await decide(draft, { rows: [2] }, 'take');
    const { id } = await run(draft);
    const approvedOf = async (query: string) => {
      return (await office().call('records.file', { projectId: await idOf(query) })).ledger;
    };
    expect(await approvedOf('智慧停车')).toMatchObject({ approved: wan('98') });
    expect(await approvedOf('学籍')).toMatchObject({ contracted: wan('47') });
    await office().call('imports.undo', { id, reason: '台账版本不对' });
    expect(await approvedOf('智慧停车')).toMatchObject({ approved: wan('96') });
    expect(await approvedOf('学籍')).toMatchObject({ contracted: null });
    // What stands again as the first import left it is taken back with that one, too.
    await office().call('imports.undo', { id: first.id, reason: '全部重来' });
    expect(await projectsNow()).toEqual([]);
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('projects that are handled here are never rewritten, but may stand beside what the ledger has', async () => {
    const { declared } = mainJobSteps(office);
    const id = await declared();
    const { project, unitName } = await office().call('projects.get', { id });
    const row = `项目名称,建设单位,年度,批复金额（万元）\n${project.content.name},${unitName},${String(project.content.planYear)},1\n`;
    const draft = await mapped(
      'projects',
      '台账.csv',
      `${row}${project.content.name},${unitName},${String(project.content.planYear)},2\n`,
    );
    const { rows } = await preview(draft);
    expect(rows.map(({ state, found }) => [state, found?.locked])).toEqual([
      ['same', '库内项目处于“已申报”，按办理记录管理，不以台账改写'],
      ['double', '库内项目处于“已申报”，按办理记录管理，不以台账改写'],
    ]);
    expect(
      await office().call('imports.decide', { draft: draft.id, rows: [2], state: null, decision: { kind: 'take' } }),
    ).toEqual({ decided: 0 });
    await decide(draft, { rows: [3] }, 'add');
    expect(await run(draft)).toMatchObject({ created: 1 });
    expect((await office().call('projects.get', { id })).project).toMatchObject({
      stage: 'declared',
      version: project.version,
    });
  });

  it('a ledger’s number that is by chance the code of another project overwrites nothing, and the row says so', async () => {
    await imported();
    const other = '项目名称,建设单位,年度,项目编号,批复金额（万元）\n';
    const draft = await mapped('projects', '他局台账.csv', `${other}档案数字化,区教育局,2021,2021-0001,30\n`);
    const { rows } = await preview(draft);
    expect(rows).toMatchObject([{ state: 'create', found: null, problems: [{ severity: 'notice', where: 'D2' }] }]);
    expect(await run(draft)).toMatchObject({ created: 1, changed: 0 });
    expect((await projectsNow('智慧停车'))[0]).toMatchObject({ unitName: '区城管局' });
    // The same unit under a corrected name: the ledger's number tells, and so does the application's own code.
    const renamed = await mapped(
      'projects',
      '新台账.csv',
      `${other}智慧停车平台,区城管局,2021,XXH-2021-003,96\n学籍治理,区教育局,2022,2022-0001,48\n`,
    );
    expect((await preview(renamed)).rows.map(({ state, differences }) => [state, differences['name']])).toEqual([
      ['conflict', '智慧停车系统'],
      ['conflict', '学籍数据治理'],
    ]);
    // Many ledgers count from one again every year.
    const recounted = await mapped('projects', '次年台账.csv', `${other}停车诱导,区城管局,2023,XXH-2021-003,5\n`);
    expect((await preview(recounted)).rows).toMatchObject([{ state: 'create', found: null }]);
  });

  it('is taken back whole, units that it brought along included, but not what was used since', async () => {
    const { id } = await imported();
    await evaluated(await idOf('智慧停车'));
    expect(await refusal(office().call('imports.undo', { id, reason: '试一试' }))).toMatchObject({
      code: 'conflict',
      details: [{ where: '2021-0001 智慧停车系统' }, { where: '区城管局', what: '已被项目（1 条）引用，不能撤回' }],
    });
    expect(await projectsNow()).toHaveLength(2);
    const second = await imported(
      LEDGER.replaceAll('2021', '2019').replaceAll('2022', '2020').replaceAll('区城管局', '区民政局'),
    );
    await office().call('imports.undo', { id: second.id, reason: '试一试' });
    expect((await projectsNow()).map(({ planYear }) => planYear)).toEqual([2021, 2022]);
    expect(await projectsNow('民政')).toEqual([]);
    expect((await office().call('units.list', { query: '民政', page: 0, pageSize: 10 })).total).toBe(0);
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('an ugly ledger is read as a person reads it', async () => {
    const draft = await open('projects', '台账.xlsx', await uglyLedger({ rows: 12, doubled: [8] }));
    expect([draft.sheets[draft.sheet]!.name, draft.head, draft.rows]).toEqual([
      '2022年台账',
      { first: 3, last: 4 },
      12,
    ]);
    expect(
      draft.columns.map(({ head }, index) => [head, draft.mapping[index]!.field, draft.mapping[index]!.moneyUnit]),
    ).toEqual([
      ['序号', null, null],
      ['项目名称', 'name', null],
      ['申报单位', 'unit', null],
      ['年份', 'year', null],
      ['项目类型', 'constructionType', null],
      ['立项时间', 'approvedOn', null],
      ['批复金额', 'approved', '万元'],
      ['资金来源/区财政', 'share.generalBudget', '万元'],
      ['资金来源/上级补助', 'share.higherGrant', '万元'],
      ['进展', 'finalState', null],
    ]);
    expect(draft.leftOut).toEqual([
      { row: 5, why: '小标题或说明' },
      { row: 18, why: '合计' },
    ]);
    await office().call('imports.map', { draft: draft.id, mapping: draft.mapping });
    const names = (await preview(draft)).unknownUnits.map(({ name }) => name);
    await office().call('imports.chooseUnits', { draft: draft.id, names, choice: 'create' });
    const { rows } = await preview(draft);
    expect(rows.map(({ values }) => [values['year'], values['approvedOn'], values['approved']]).slice(0, 4)).toEqual([
      ['2022', '2022-02-05', '21'],
      ['2022', '2022-03-05', '22'],
      ['2022', '2022-04-05', '23'],
      ['2022', '2022-05-05', '24'],
    ]);
    expect(rows.filter(({ state }) => state === 'double').map(({ row, doubleOf }) => [row, doubleOf])).toEqual([
      [13, 12],
    ]);
  });

  it('goes back in its own layout with the faulty cells marked and commented', async () => {
    const ledger = new ExcelJS.Workbook();
    await ledger.xlsx.load((await uglyLedger({ rows: 3 })) as unknown as ArrayBuffer);
    ledger.getWorksheet('2022年台账')!.getCell('F7').value = '2022年13月5日';
    const draft = await mapped('projects', '台账.xlsx', new Uint8Array(await ledger.xlsx.writeBuffer()));
    const target = office().grant('faults', join(office().folder, '问题标注.xlsx'));
    expect(await office().call('imports.writeFaults', { draft: draft.id, target })).toEqual({
      fileName: '问题标注.xlsx',
      faults: 4,
    });
    const bytes = readFileSync(join(office().folder, '问题标注.xlsx'));
    expect((await readRawWorkbook(bytes)).sheets.map(({ name, merges }) => [name, merges.length])).toEqual([
      ['填表说明', 0],
      ['2022年台账', 11],
    ]);
    const marked = new ExcelJS.Workbook();
    await marked.xlsx.load(bytes as unknown as ArrayBuffer);
    const cell = marked.getWorksheet('2022年台账')!.getCell('F7');
    expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } });
    expect(JSON.stringify(cell.note)).toContain('不是日期');
    expect(marked.getWorksheet('2022年台账')!.getCell('F8').note).toBeUndefined();
  });
});
