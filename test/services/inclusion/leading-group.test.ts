import { beforeEach, describe, expect, it } from 'vitest';
import type { InclusionDraftId, ProjectId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { agreed, deferred, inclusionSteps } from '../../support/records/inclusion-steps.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';

const office = officePerTest();
const { unit, reviewed, keep } = reviewedProjects(office);
const { submitted, decided } = inclusionSteps(office);
const wan = (amount: string) => parseMoney(amount, '万元');

let city: ProjectId;
let school: ProjectId;
let draft: InclusionDraftId;

beforeEach(async () => {
  const unitId = await unit('区城管局');
  const project = async (name: string, amount: Fen) =>
    reviewed({ name, unitId, fundShares: [{ source: 'generalBudget', amount }], reviewed: amount });
  city = await project('智慧城管', wan('100'));
  school = await project('智慧教育', wan('60'));
  office().setToday('2026-11-12');
  draft = await submitted([city, school], { envelope: wan('120') });
});

const stageOf = async (projectId: ProjectId) => (await office().call('records.file', { projectId })).stage;
const page = () => office().call('inclusion.get', { id: draft });

describe('the leading group', () => {
  it('decides project by project; what it defers may stand in a later batch', async () => {
    await decided(draft, [agreed(city, wan('90')), deferred(school)]);
    expect([await stageOf(city), await stageOf(school)]).toEqual(['included', 'deferred']);
    const { state, entries } = await page();
    expect(state).toBe('decided');
    expect(entries.map((entry) => entry.decided)).toMatchObject([
      { decision: 'agree', amount: wan('90'), minutes: '拱数领办纪要〔2026〕3号', decidedOn: '2026-11-10' },
      { decision: 'defer', amount: null },
    ]);
    expect((await office().call('records.file', { projectId: city })).ledger.approved).toBe(wan('90'));
    const second = await submitted([school], { envelope: wan('60'), batch: 2, submittedOn: '2026-11-11' });
    await decided(second, [agreed(school, wan('60'))], '2026-11-12');
    expect(await stageOf(school)).toBe('included');
    expect((await page()).entries[1]?.decided).toMatchObject({ decision: 'defer' });
  });

  it('R16: decides about every project, each once', async () => {
    for (const decisions of [[agreed(city, wan('100'))], [agreed(city, wan('100')), agreed(city, wan('90'))]]) {
      const error = await refusal(decided(draft, decisions));
      expect(error).toMatchObject({ code: 'ruleBlocked', details: [{ where: 'R16' }] });
      expect(error.message).toContain('智慧教育”没有唯一的决定');
    }
    expect([await stageOf(city), await stageOf(school)]).toEqual(['listed', 'listed']);
  });

  it.each([
    ['without the amount that it agreed to', () => [agreed(city, 0 as Fen), deferred(school)], '智慧城管'],
    [
      'with an amount that it deferred',
      () => [agreed(city, wan('100')), { ...deferred(school), amount: wan('1') }],
      '智慧教育',
    ],
  ])('R16: is not recorded %s', async (_what, decisions, name) => {
    const error = await refusal(decided(draft, decisions()));
    expect(error.code).toBe('ruleBlocked');
    expect(error.details).toEqual([
      { where: expect.stringContaining(name), what: expect.stringContaining('入库金额') },
    ]);
    expect([await stageOf(city), await stageOf(school)]).toEqual(['listed', 'listed']);
  });

  it('R16: does not decide before the draft was submitted', async () => {
    const error = await refusal(decided(draft, [agreed(city, wan('100')), deferred(school)], '2026-11-01'));
    expect(error.message).toContain('研究日期早于提交日期 2026年11月2日');
  });

  it('agrees to no more than was reviewed: the difference is named, and nothing is recorded of any project', async () => {
    const over = (wan('60') + 1) as Fen;
    const error = await refusal(decided(draft, [agreed(city, wan('100')), agreed(school, over)]));
    expect(error.code).toBe('ruleBlocked');
    expect(error.details).toEqual([
      { where: expect.stringContaining('智慧教育'), what: expect.stringContaining('相差 0.01 元') },
    ]);
    expect([await stageOf(city), await stageOf(school)]).toEqual(['listed', 'listed']);
    expect((await page()).state).toBe('submitted');
  });

  it('is told beforehand what stands in the way', async () => {
    const check = await office().call('inclusion.checkDecision', {
      id: draft,
      decidedOn: '2026-11-10',
      minutes: '纪要',
      decisions: [agreed(city, wan('101')), deferred(school)],
    });
    expect(check.answers).toMatchObject([{ ruleId: 'R16', outcome: 'pass' }]);
    expect(check.projects).toMatchObject([{ projectId: city, answers: [{ ruleId: 'P06', outcome: 'block' }] }]);
  });

  it('need not decide about a project that was cancelled since', async () => {
    await keep(school, 'cancellation', {
      cancelledOn: '2026-11-05',
      ground: 'unit',
      reason: '单位申请取消',
      documentNumber: '',
    });
    expect((await page()).entries.map(({ awaitsDecision }) => awaitsDecision)).toEqual([true, false]);
    await decided(draft, [agreed(city, wan('100'))]);
    expect([await stageOf(city), await stageOf(school)]).toEqual(['included', 'cancelled']);
  });

  it('may decide again where a decision was taken back on the project’s page', async () => {
    await decided(draft, [agreed(city, wan('100')), agreed(school, wan('60'))]);
    const { records, version } = await office().call('records.file', { projectId: school });
    const correction = { projectId: school, version, recordId: records.at(-1)!.id, draft: null };
    await office().call('records.correct', { ...correction, reason: '登记有误', reasons: [], attachmentIds: [] });
    expect((await page()).entries.map(({ awaitsDecision }) => awaitsDecision)).toEqual([false, true]);
    await decided(draft, [deferred(school)]);
    expect(await stageOf(school)).toBe('deferred');
  });

  it('once it decided, the draft is not taken back', async () => {
    await decided(draft, [agreed(city, wan('100')), deferred(school)]);
    const { version } = await page();
    const error = await refusal(office().call('inclusion.takeBack', { id: draft, version, reason: '重排' }));
    expect(error.code).toBe('conflict');
  });
});
