import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import { formatWanYuan } from '../../../src/domain/money.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { share, threeProjects, wan } from '../../support/records/three-projects.ts';
import type { Table } from '../../support/workbooks/read-table.ts';
import { readTable } from '../../support/workbooks/read-table.ts';

const office = officePerTest();
const { city, all, request, arranged2027, issued2027 } = threeProjects(office);
const { funded } = inclusionSteps(office);
const { reviewed } = reviewedProjects(office);

async function exported(planYear: number, issuedOn: string): Promise<Table> {
  const input = { planYear, scope: 'included', issuedOn } as const;
  const { document } = await office().call('funding.exportSummary', input);
  return readTable(readFileSync(join(office().settings.papersFolder, document.fileName)), '资金汇总表');
}

/** The cells of a project under some heads. */
function cellsOf(table: Table, project: string, heads: readonly string[]) {
  const row = table.column('项目名称').indexOf(project);
  return heads.map((head) => table.column(head)[row]);
}

/** The grand total under a head, in 万元 with two decimals. */
const total = (table: Table, head: string) => Number(table.column(head).at(-1) ?? 0).toFixed(2);

describe('the summary of the projects in the library', () => {
  it('is offered for the years that have such projects', async () => {
    expect(await office().call('funding.planYears', {})).toEqual({ planYears: [2027], includedYears: [2027] });
  });

  it('carries rank, reviewed sum and what the leading group decided in; nothing is arranged yet', async () => {
    const check = await office().call('funding.check', { planYear: 2027, scope: 'included' });
    expect(check.rows.map(({ name, rank, reviewedAmount }) => [name, rank, reviewedAmount])).toEqual([
      ['智慧城管', 1, wan('100.000001')],
      ['垃圾分类监管', 3, wan('55')],
      ['智慧教育', 2, wan('90')],
    ]);
    expect(check).toMatchObject({ totalReviewed: wan('245.000001'), totalArranged: null });
    const table = await exported(2027, '2026-11-12');
    const heads = ['排序', '核减金额', '本年安排', '政府性基金', '入库依据', '备注'];
    expect(cellsOf(table, '智慧城管', heads)).toEqual([
      1,
      expect.closeTo(19.999999, 6),
      null,
      30,
      '领导小组研究 拱数领办纪要〔2026〕3号',
      '资金来源为申报数',
    ]);
  });

  it('carries what was requested by source, until it is arranged', async () => {
    await funded(request());
    const table = await exported(2027, '2026-11-12');
    expect(cellsOf(table, '智慧城管', ['本年安排', '政府性基金', '备注'])).toEqual([null, 25, '资金来源为申请数']);
  });

  it('agrees with the library to the fen, by source and together, once it is arranged', async () => {
    await arranged2027();
    const year = await office().call('yearFunding.get', { year: 2027 });
    const check = await office().call('funding.check', { planYear: 2027, scope: 'included' });
    expect(check.totalArranged).toBe(year.total.arranged);
    const table = await exported(2027, '2026-12-20');
    expect(total(table, '本年安排')).toBe(formatWanYuan(year.total.arranged));
    for (const source of keysOf(FUND_SOURCES)) {
      const arranged = year.bySource.find((sum) => sum.source === source)?.arranged ?? wan('0');
      expect(total(table, FUND_SOURCES[source]), FUND_SOURCES[source]).toBe(formatWanYuan(arranged));
    }
    expect(cellsOf(table, '智慧城管', ['本年安排', '一般公共预算', '政府性基金', '备注'])).toEqual([
      40,
      40,
      null,
      null,
    ]);
  });

  it('of the next year has the project that goes on, with that year’s money only', async () => {
    await issued2027();
    office().setToday('2027-12-22');
    await funded({ year: 2028, step: 'request', on: '2027-11-20', projects: [city()] });
    await funded({ year: 2028, step: 'arrange', on: '2027-12-22', projects: [city()] });
    expect((await office().call('funding.planYears', {})).includedYears).toEqual([2028, 2027]);
    const { rows, totalArranged } = await office().call('funding.check', { planYear: 2028, scope: 'included' });
    expect(rows.map(({ projectId }) => projectId)).toEqual([city()]);
    expect(totalArranged).toBe(wan('60.000001'));
  });

  it('leaves out a project that only passed its review', async () => {
    const { rows } = await office().call('units.list', { query: '区教育局', page: 0, pageSize: 1 });
    const library = await reviewed({
      name: '智慧图书馆',
      unitId: rows[0]!.id,
      fundShares: [share('generalBudget', '20')],
      reviewed: wan('20'),
    });
    const idsOf = async (scope: 'included' | 'qualified' | 'declared') =>
      (await office().call('funding.check', { planYear: 2027, scope })).rows.map(({ projectId }) => projectId);
    expect(await idsOf('included')).toEqual(all());
    expect(await idsOf('qualified')).toEqual([...all(), library]);
    expect(await idsOf('declared')).toEqual([...all(), library]);
  });
});
