import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { rawConnection } from '../../support/library/temporary-library.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { share, threeProjects, wan } from '../../support/records/three-projects.ts';

const office = officePerTest();
const { city, waste, school, all, request, arranged2027, issued2027 } = threeProjects(office);
const { fundingInput, funded } = inclusionSteps(office);
const { keep } = reviewedProjects(office);

/** The year's sums as 万元 without idle zeros, so that every fen shows. */
async function sums(year: number) {
  const { bySource, byUnit, total, mismatches } = await office().call('yearFunding.get', { year });
  expect(mismatches).toEqual([]);
  const flow = ({ requested, arranged, issued }: { requested: number; arranged: number; issued: number }) =>
    [requested, arranged, issued].map((amount) => amount / 1_000_000);
  return {
    sources: Object.fromEntries(bySource.map((sum) => [sum.source, flow(sum)])),
    units: Object.fromEntries(byUnit.map((sum) => [sum.unitName, flow(sum)])),
    total: flow(total),
  };
}

const rowOf = async (year: number, id: ProjectId) =>
  (await office().call('yearFunding.get', { year })).rows.find(({ projectId }) => projectId === id);

describe('the money of a budget year', () => {
  it('is offered for every project in the library, from the declared shares scaled to the agreed sum', async () => {
    expect((await office().call('yearFunding.years', {})).years).toEqual([2027]);
    const row = await rowOf(2027, city());
    expect(row).toMatchObject({ rank: 1, approved: wan('100.000001'), remaining: wan('100.000001'), next: 'request' });
    expect(row?.proposal).toEqual([
      { source: 'generalBudget', amount: 66_666_667 },
      { source: 'governmentFund', amount: 25_000_000 },
      // The last source takes the rest: together 1,000,000.01 元.
      { source: 'selfRaised', amount: 8_333_334 },
    ]);
  });

  it('is requested: sums by unit and source, to the fen', async () => {
    expect(await funded(request())).toEqual({ projects: 3, amount: wan('245.000001') });
    expect(await sums(2027)).toEqual({
      sources: {
        generalBudget: [167.166667, 0, 0],
        governmentFund: [69.5, 0, 0],
        selfRaised: [8.333334, 0, 0],
      },
      units: { 区城管局: [155.000001, 0, 0], 区教育局: [90, 0, 0] },
      total: [245.000001, 0, 0],
    });
    expect(await rowOf(2027, city())).toMatchObject({ next: 'arrange', remaining: wan('100.000001') });
  });

  it('is arranged: what was not given this year remains', async () => {
    await arranged2027();
    expect(await sums(2027)).toEqual({
      sources: {
        generalBudget: [167.166667, 140.5, 0],
        governmentFund: [69.5, 44.5, 0],
        selfRaised: [8.333334, 0, 0],
      },
      units: { 区城管局: [155.000001, 95, 0], 区教育局: [90, 90, 0] },
      total: [245.000001, 185, 0],
    });
    expect(await rowOf(2027, city())).toMatchObject({ next: 'issue', remaining: wan('60.000001') });
  });

  it('is issued, and stands then; only a change alters it', async () => {
    await issued2027();
    expect((await sums(2027)).total).toEqual([245.000001, 185, 185]);
    expect((await office().call('records.file', { projectId: city() })).stage).toBe('budgetIssued');
    expect(await rowOf(2027, city())).toMatchObject({ next: null, proposal: [] });
    const again = { year: 2027, step: 'issue', on: '2027-01-15', projects: [city()] } as const;
    const shares = { [city()]: [share('generalBudget', '40')] };
    const error = await refusal(funded({ ...again, shares }));
    expect(error.details).toMatchObject([{ what: expect.stringContaining('年度资金依次办理') }]);
  });

  it('of the next year has the project with something left, and its rest by source', async () => {
    await issued2027();
    office().setToday('2027-11-20');
    const { rows } = await office().call('yearFunding.get', { year: 2028 });
    expect(rows).toMatchObject([{ projectId: city(), remaining: wan('60.000001'), next: 'request' }]);
    expect(rows[0]?.otherYears.arranged).toEqual([share('generalBudget', '40')]);
    expect(rows[0]?.proposal).toEqual([
      { source: 'generalBudget', amount: 26_666_667 },
      { source: 'governmentFund', amount: 25_000_000 },
      { source: 'selfRaised', amount: 8_333_334 },
    ]);
    const step = { year: 2028, projects: [city()] } as const;
    await funded({ ...step, step: 'request', on: '2027-11-20' });
    office().setToday('2028-01-20');
    await funded({ ...step, step: 'arrange', on: '2027-12-22' });
    await funded({ ...step, step: 'issue', on: '2028-01-20' });
    expect(await sums(2028)).toEqual({
      sources: {
        generalBudget: [26.666667, 26.666667, 26.666667],
        governmentFund: [25, 25, 25],
        selfRaised: [8.333334, 8.333334, 8.333334],
      },
      units: { 区城管局: [60.000001, 60.000001, 60.000001] },
      total: [60.000001, 60.000001, 60.000001],
    });
    expect((await sums(2027)).total).toEqual([245.000001, 185, 185]);
    expect((await office().call('records.file', { projectId: city() })).ledger.arranged).toBe(wan('100.000001'));
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });
});

/** All that a refused step must leave as it was. */
async function everything() {
  const { rows } = await office().call('audit.list', { page: 0, pageSize: 1 });
  const files = await Promise.all(all().map(async (projectId) => office().call('records.file', { projectId })));
  return { rows, files, year: await office().call('yearFunding.get', { year: 2027 }) };
}

describe('a step that does not reconcile', () => {
  it('names the project, the sums and their difference, and records nothing of any project', async () => {
    await funded(request());
    office().setToday('2026-12-20');
    const before = await everything();
    const shares = { [school()]: [share('generalBudget', '45.5'), share('governmentFund', '44.500001')] };
    const error = await refusal(funded({ year: 2027, step: 'arrange', on: '2026-12-20', projects: all(), shares }));
    expect(error).toMatchObject({ code: 'ruleBlocked', message: '有 1 个项目不能办理，本次全部没有登记。' });
    expect(error.details).toEqual(
      expect.arrayContaining([
        {
          where: expect.stringContaining('智慧教育'),
          what: expect.stringContaining('900000.01 元，超过入库金额 900000.00 元，相差 0.01 元'),
        },
      ]),
    );
    expect(await everything()).toEqual(before);
  });

  it('of issue differs from the arrangement by source', async () => {
    await arranged2027();
    office().setToday('2027-01-15');
    const shares = { [waste()]: [share('generalBudget', '54'), share('selfRaised', '1')] };
    const error = await refusal(funded({ year: 2027, step: 'issue', on: '2027-01-15', projects: all(), shares }));
    expect(JSON.stringify(error.details)).toContain('2027 年一般公共预算下达 540000.00 元，与2027 年一般公共预算安排');
  });

  it('is told beforehand, project by project', async () => {
    const shares = { [waste()]: [share('generalBudget', '56')] };
    const input = await fundingInput({ ...request(), shares });
    const { projects } = await office().call('yearFunding.check', input);
    expect(projects.map(({ projectId }) => projectId)).toEqual([waste()]);
    expect(projects[0]?.answers).toContainEqual(expect.objectContaining({ ruleId: 'R17', outcome: 'block' }));
  });
});

describe('one project that stands in the way refuses all', () => {
  it('because it is suspended', async () => {
    const input = await fundingInput(request());
    await keep(waste(), 'suspension', { suspendedOn: '2026-11-11', reason: '方案调整' });
    const before = await everything();
    const { version } = await office().call('records.file', { projectId: waste() });
    const projects = input.projects.map((each) => (each.projectId === waste() ? { ...each, version } : each));
    const error = await refusal(office().call('yearFunding.record', { ...input, projects, reasons: [] }));
    expect(new Set(error.details.map(({ where }) => where))).toEqual(new Set(['2027-0002 垃圾分类监管']));
    expect(await everything()).toEqual(before);
  });

  it('because it was changed since the screen was read', async () => {
    const input = await fundingInput(request());
    await funded(request([waste()]));
    const before = await everything();
    const error = await refusal(office().call('yearFunding.record', { ...input, reasons: [] }));
    expect(error.details.map(({ where }) => where)).toContain('2027-0002 垃圾分类监管');
    expect(await everything()).toEqual(before);
  });

  it('because it was chosen twice', async () => {
    const error = await refusal(funded(request([city(), city()])));
    expect(error.code).toBe('invalidInput');
  });

  it.each([
    ['arranged before it was requested', { step: 'arrange' }, '下一步是“申请资金”'],
    ['issued before it was arranged', { step: 'issue' }, '下一步是“申请资金”'],
    ['dated before the leading group decided', { on: '2026-11-09' }, '早于“领导小组研究决定” 2026年11月10日'],
    ['dated in the future', { on: '2026-11-13' }, '不能晚于今天'],
    ['issued without a document number', { step: 'issue', documentNumber: ' ' }, '请填写下达文号'],
  ] as const)('because it would be %s', async (_what, changes, finding) => {
    const error = await refusal(funded({ ...request([city()]), ...changes }));
    expect(JSON.stringify(error)).toContain(finding);
  });
});

it('the library’s sums are compared with the projects’ records, and a difference is told', async () => {
  await arranged2027();
  const library = rawConnection(join(office().folder, 'library'));
  library.exec(`UPDATE project_year_money SET arranged_fen = arranged_fen + 1 WHERE project_id = ${String(school())}
    AND source = 'governmentFund'`);
  library.exec(`UPDATE project_money SET approved_fen = approved_fen - 100 WHERE project_id = ${String(waste())}`);
  library.close();
  const { mismatches, total } = await office().call('yearFunding.get', { year: 2027 });
  expect(mismatches).toEqual([
    '区教育局政府性基金安排：资料库汇总 445000.01 元，各项目记录合计 445000.00 元，相差 0.01 元。',
    '2027-0002 垃圾分类监管入库金额：资料库汇总 549999.00 元，各项目记录合计 550000.00 元，相差 1.00 元。',
  ]);
  expect(total.arranged).toBe(wan('185'));
});
