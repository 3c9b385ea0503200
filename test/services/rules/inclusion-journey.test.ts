import { beforeEach, expect, it } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { agreed, deferred, inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { GRANTED, PLAN_YEAR, wan } from '../../support/records/samples/sample-type.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);
const { keep, answers, upTo } = projectJourney(office);
const { submitted, decided, fundingInput, funded } = inclusionSteps(office);

async function reviewed(content: Partial<ProjectContent> = {}): Promise<ProjectId> {
  office().setToday('2028-12-29');
  const id = await declared(content);
  await issued(id);
  await keep(id, 'reviewMeeting');
  await keep(id, 'expertOpinions');
  await keep(id, 'reviewConclusion');
  return id;
}

const included = async (id: ProjectId) => decided(await submitted([id], { envelope: GRANTED }), [agreed(id, GRANTED)]);

/** The rules that stand in the way of a step for many projects, over its projects. */
async function inTheWay(promise: Promise<unknown>) {
  const { code, details } = await refusal(promise);
  return `${code} ${details.map(({ what }) => what).join('')}`;
}

const request = (id: ProjectId) => ({ year: PLAN_YEAR, step: 'request', on: '2026-11-16', projects: [id] }) as const;

let id: ProjectId;
beforeEach(async () => {
  id = await reviewed();
});

it('R15 四（三）: a project is put to the leading group with a rank and a reason', async () => {
  const fields = {
    planYear: PLAN_YEAR,
    batch: 1,
    envelope: GRANTED,
    basis: '年度实施任务',
    entries: [{ projectId: id, rank: 1, reason: '', amount: GRANTED }],
  };
  const draft = await office().call('inclusion.save', { id: null, version: null, fields });
  const submit = { submittedOn: isoDate('2026-11-02'), reasons: [] };
  expect(await inTheWay(office().call('inclusion.submit', { ...draft, ...submit }))).toContain('没有排序理由');
  const entries = fields.entries.map((entry) => ({ ...entry, reason: '民生急需' }));
  const mended = await office().call('inclusion.save', { ...draft, fields: { ...fields, entries } });
  await office().call('inclusion.submit', { ...mended, ...submit });
  const given = await answers(id, 'listing');
  expect(given.find(({ ruleId }) => ruleId === 'R15')).toMatchObject({ outcome: 'pass' });
});

it('R16 四（三）: an agreement has its amount, and no money is asked for before it', async () => {
  const draft = await submitted([id], { envelope: GRANTED });
  expect(await inTheWay(decided(draft, [{ ...agreed(id, GRANTED), amount: null }]))).toContain('没有入库金额');
  expect((await answers(id, 'fundingRequest')).find(({ ruleId }) => ruleId === 'R16')).toMatchObject({
    outcome: 'block',
    finding: '领导小组尚未研究决定。',
  });
  await decided(draft, [deferred(id)]);
  expect((await answers(id, 'fundingRequest')).find(({ ruleId }) => ruleId === 'R16')).toMatchObject({
    outcome: 'block',
    finding: '领导小组 2026年11月10日 的决定为“暂缓”。',
  });
  const second = await submitted([id], { envelope: GRANTED, batch: 2, submittedOn: '2026-11-12' });
  await decided(second, [agreed(id, GRANTED)], '2026-11-15');
  await funded(request(id));
});

it("R17 四（三）: the year's money is asked for, arranged and issued to the fen", async () => {
  await included(id);
  const more = { [id]: [{ source: 'generalBudget', amount: wan('110.000001') }] } as const;
  expect(await inTheWay(funded({ ...request(id), shares: more }))).toContain('资金对应入库项目，金额一致（四（三））');
  await funded(request(id));
  const arrange = { year: PLAN_YEAR, step: 'arrange', on: '2026-12-15', projects: [id] } as const;
  expect(await inTheWay(funded({ ...arrange, shares: more }))).toContain('超过入库金额 1100000.00 元，相差 0.01 元');
  await funded(arrange);
  const issue = { year: PLAN_YEAR, step: 'issue', on: '2027-01-20', projects: [id] } as const;
  const less = { [id]: [{ source: 'generalBudget', amount: wan('109.999999') }] } as const;
  expect(await inTheWay(funded({ ...issue, shares: less }))).toContain('相差 0.01 元');
  await funded(issue);
});

it('R07 四（一）: no money is asked for a project that lacks its performance goals', async () => {
  await included(id);
  expect((await answers(id, 'fundingRequest')).find(({ ruleId }) => ruleId === 'R07')).toMatchObject({
    outcome: 'pass',
  });
});

it('R31 六（一）: money for operation without any record of it is asked for with a reason', async () => {
  const operation = await reviewed({ name: '智慧城管运维', constructionType: 'operate' });
  await included(operation);
  const input = await fundingInput(request(operation));
  const unexplained = office().call('yearFunding.record', { ...input, reasons: [] });
  expect(await inTheWay(unexplained)).toContain('项目建设单位没有报送过运维安全保障记录。');
  await office().call('yearFunding.record', { ...input, reasons: [{ ruleId: 'R31', reason: '系统刚投入使用。' }] });
});

it('R31 六（一）: a record that the unit handed in for any of its projects is enough, one that was taken away is none', async () => {
  const running = await upTo('operationRecord');
  const operation = await reviewed({ name: '智慧城管运维', constructionType: 'operate' });
  await decided(await submitted([operation], { envelope: GRANTED, batch: 2 }), [agreed(operation, GRANTED)]);
  const asked = async () =>
    (await answers(operation, 'fundingRequest')).find(({ ruleId }) => ruleId === 'R31')?.outcome;
  expect(await asked()).toBe('pass');
  const { version, records } = await office().call('records.file', { projectId: running });
  await office().call('records.correct', {
    projectId: running,
    version,
    recordId: records.at(-1)!.id,
    draft: null,
    reason: '误登',
    reasons: [],
    attachmentIds: [],
  });
  expect(await asked()).toBe('warn');
});
