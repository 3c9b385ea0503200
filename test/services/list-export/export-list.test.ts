import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import { filledOffice } from '../../support/ledgers/filed-projects.ts';
import type { List } from '../../support/list-export/exported-list.ts';
import { csvOf, exported } from '../../support/list-export/exported-list.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { FORMULA_PAYLOADS } from '../../support/workbooks/formula-payloads.ts';
import { readTable } from '../../support/workbooks/read-table.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { threeProjects } from '../../support/records/three-projects.ts';

const ALL_PROJECTS: List = { of: 'projects', filter: NO_PROJECT_FILTER, sort: { by: 'code', descending: false } };

function office() {
  return filledOffice((file) => {
    const city = file.unit('区城管局');
    const school = file.unit('区教育局');
    file.draft({ unitId: city, name: '智慧城管平台' });
    file.declared({ unitId: school, name: '教育专网扩容' });
    file.declared({ unitId: city, name: '=1+1 垃圾分类' });
  });
}

describe('a list in a file', () => {
  it('repeats no person’s number that was searched for, neither in the file nor in the audit', async () => {
    const place = office();
    const number = '330105198001010033';
    const { bytes } = await exported(
      place,
      { ...ALL_PROJECTS, filter: { ...NO_PROJECT_FILTER, query: number } },
      'xlsx',
    );
    const { rows } = await readTable(bytes, '项目库');
    const audit = await place.call('audit.list', { query: '', from: null, page: 0, pageSize: 50 });
    expect(JSON.stringify(audit)).toContain('*'.repeat(18));
    expect(JSON.stringify([rows, audit])).not.toContain(number);
  });

  it('项目库 has the filter, the order and the columns of the screen, as workbook and as .csv', async () => {
    const place = office();
    const sorted: List = { ...ALL_PROJECTS, sort: { by: 'code', descending: true } };
    const { heads, rows } = await csvOf(place, sorted);
    expect(heads).toEqual([
      '编号', '项目名称', '建设单位', '计划年度', '类型', '类别', '申报金额（万元）', '阶段', '申报日期', '办理期限',
    ]); // prettier-ignore
    expect(rows.map(([code, name, unit]) => [code, name, unit])).toEqual([
      ['\t2027-0003', "'=1+1 垃圾分类", '区城管局'],
      ['\t2027-0002', '教育专网扩容', '区教育局'],
      ['\t2027-0001', '智慧城管平台', '区城管局'],
    ]);
    const { bytes, answer } = await exported(place, sorted, 'xlsx');
    expect(answer).toEqual({ fileName: '列表.xlsx', rows: 3 });
    expect(await openXmlErrors(bytes, 'xlsx')).toEqual([]);
    const table = await readTable(bytes, '项目库');
    expect(table.column('编号')).toEqual(['2027-0003', '2027-0002', '2027-0001']);
    expect(table.column('申报金额')).toEqual([120, 120, 120]);
    expect(table.rows).toHaveLength(3);
    const filtered = await csvOf(place, {
      ...ALL_PROJECTS,
      filter: { ...NO_PROJECT_FILTER, stages: ['declared'], query: '专网' },
    });
    expect(filtered.rows.map(([, name]) => name)).toEqual(['教育专网扩容']);
  });

  it('预审台 has what waits, 办理期限 what is open, with its days', async () => {
    const place = office();
    expect((await csvOf(place, { of: 'awaitingPreReview' })).rows.map(([, name]) => name)).toHaveLength(2);
    const { heads, rows } = await csvOf(place, {
      of: 'deadlines',
      filter: { light: null, kind: null, unitId: null, query: '教育' },
    });
    expect(heads).toEqual(['状态', '剩余', '截止日期', '事项', '条款', '编号', '项目名称', '建设单位']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[1]).toContain('个工作日');
    expect(rows[0]?.slice(3)).toEqual(['出具预审意见书', 'R09', '\t2027-0002', '教育专网扩容', '区教育局']);
  });

  it('评审会议 has the meetings that are searched, each with its projects and how far its panel is', async () => {
    const place = office();
    const { rows: projects } = await place.call('projects.list', {
      filter: NO_PROJECT_FILTER,
      sort: { by: 'code', descending: false },
      page: 0,
      pageSize: 10,
    });
    const { meeting } = meetingSteps(() => place);
    const [first, second] = projects.map(({ id }) => id);
    await meeting([first!, second!], { title: '城管和教育评审会' });
    await meeting([second!], { title: '教育专网评审会' });
    const { heads, rows } = await csvOf(place, { of: 'meetings', query: '城管', state: 'open' });
    expect(heads).toEqual([
      '会议日期', '会议名称', '事项', '地点', '项目', '抽取次数', '应抽', '已确认', '状态',
    ]); // prettier-ignore
    expect(rows).toEqual([
      [
        '2026-10-20',
        '城管和教育评审会',
        '方案评审',
        '一号会议室',
        '智慧城管平台、教育专网扩容',
        '0',
        '3',
        '0',
        '筹备中',
      ],
    ]);
    expect((await csvOf(place, { of: 'meetings', query: '', state: 'held' })).rows).toEqual([]);
  });

  it('建设单位 has its long numbers as text, 文书登记 and 入库草案 their heads even when empty', async () => {
    const place = filledOffice((file) => {
      file.unit('区城管局');
    });
    const { rows } = await csvOf(place, { of: 'units', query: '' });
    expect(rows[0]?.slice(0, 2)).toEqual(['区城管局', '区属单位']);
    const papers = await csvOf(place, { of: 'documents', query: '', kind: null, year: null });
    expect(papers.heads.slice(0, 4)).toEqual(['文号', '种类', '状态', '标题']);
    expect((await csvOf(place, { of: 'inclusionDrafts' })).heads).toContain('资金盘子（万元）');
    expect((await csvOf(place, { of: 'imports' })).heads).toContain('导入时间');
    expect((await csvOf(place, { of: 'exchange' })).heads).toContain('导出的电脑');
  });

  it('is inert whatever the names say, in both forms', async () => {
    const place = filledOffice((file) => {
      const unitId = file.unit('区城管局');
      for (const name of FORMULA_PAYLOADS) file.draft({ unitId, name: name.trim() === '' ? '空' : name });
    });
    for (const [, name = ''] of (await csvOf(place, ALL_PROJECTS)).rows)
      expect(name).not.toMatch(/^[\s]*[=+\-@|%＝＋－＠]/u);
  });

  it('is told in the audit, and neither file nor entry is there when it is cancelled', async () => {
    const place = office();
    const path = join(place.folder, '取消.csv');
    const input = { list: ALL_PROJECTS, target: place.grant('cancelled', path), format: 'csv' as const };
    const error = await refusal(place.call('lists.export', input, { signal: { aborted: true } }));
    expect(error.code).toBe('cancelled');
    expect(existsSync(path)).toBe(false);
    await exported(place, ALL_PROJECTS);
    const { rows } = await place.call('audit.list', { query: '导出', page: 0, pageSize: 10 });
    expect(rows).toMatchObject([{ summary: '导出项目库（3 行，CSV）', subject: '项目库', remark: '全部；按编号升序' }]);
    expect(readdirSync(place.folder).filter((name) => name.endsWith('.csv'))).toEqual(['列表.csv']);
  });
});

describe('the money of a year in a file', () => {
  const own = officePerTest();
  threeProjects(own);

  it('is the table of the screen, unit by unit, to the fen', async () => {
    const { heads, rows } = await csvOf(own(), { of: 'yearFunding', year: 2027 });
    expect(heads.slice(0, 5)).toEqual(['排序', '项目编号', '项目名称', '建设单位', '入库金额（万元）']);
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row[4])).toContain('100.000001');
  });
});
