import { beforeEach, describe, expect, it } from 'vitest';
import type { InclusionDraftId, ProjectId } from '../../../src/domain/ids.ts';
import type { InclusionEntry } from '../../../src/domain/inclusion-draft.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';

const office = officePerTest();
const { unit, reviewed, keep } = reviewedProjects(office);
const wan = (amount: string) => parseMoney(amount, '万元');

let city: ProjectId;
let school: ProjectId;

beforeEach(async () => {
  const [cityUnit, schoolUnit] = [await unit('区城管局'), await unit('区教育局')];
  city = await reviewed({
    name: '智慧城管',
    unitId: cityUnit,
    fundShares: [{ source: 'generalBudget', amount: wan('120') }],
    reviewed: wan('100'),
  });
  school = await reviewed({
    name: '智慧教育',
    unitId: schoolUnit,
    fundShares: [{ source: 'generalBudget', amount: wan('60') }],
    reviewed: wan('60'),
  });
});

const entry = (projectId: ProjectId, rank: number, changes: Partial<InclusionEntry> = {}): InclusionEntry => ({
  projectId,
  rank,
  reason: '民生急需',
  amount: projectId === city ? wan('100') : wan('60'),
  ...changes,
});

const both = () => [entry(school, 1), entry(city, 2)];

function fieldsOf(entries: readonly InclusionEntry[], changes = {}) {
  return { planYear: 2027, batch: 1, envelope: wan('120'), basis: '年度实施任务', entries, ...changes };
}

async function drafted(entries = both(), changes = {}): Promise<InclusionDraftId> {
  const fields = fieldsOf(entries, changes);
  return (await office().call('inclusion.save', { id: null, version: null, fields })).id;
}

async function saved(id: InclusionDraftId, entries: readonly InclusionEntry[], changes = {}) {
  const { version } = await office().call('inclusion.get', { id });
  return office().call('inclusion.save', { id, version, fields: fieldsOf(entries, changes) });
}

async function submitted(id: InclusionDraftId, submittedOn = '2026-10-28') {
  const { version } = await office().call('inclusion.get', { id });
  return office().call('inclusion.submit', { id, version, submittedOn, reasons: [] });
}

async function takenBack(id: InclusionDraftId, reason = '区财政局调整资金盘子') {
  const { version } = await office().call('inclusion.get', { id });
  return office().call('inclusion.takeBack', { id, version, reason });
}

const stageOf = async (projectId: ProjectId) => (await office().call('records.file', { projectId })).stage;
const candidates = async () =>
  (await office().call('inclusion.candidates', { planYear: 2027 })).projects.map(({ projectId }) => projectId);

describe('a draft', () => {
  it('offers the reviewed projects of its year with what the review says of them', async () => {
    const { projects } = await office().call('inclusion.candidates', { planYear: 2027 });
    expect(projects).toMatchObject([
      { projectId: city, unitName: '区城管局', declared: wan('120'), reviewed: wan('100'), conclusion: 'pass' },
      { projectId: school, unitName: '区教育局', declared: wan('60'), reviewed: wan('60'), conclusion: 'pass' },
    ]);
    expect((await office().call('inclusion.candidates', { planYear: 2028 })).projects).toEqual([]);
  });

  it('shows the line at which the money ends, and what stands below it', async () => {
    const page = await office().call('inclusion.get', { id: await drafted() });
    expect(page.entries).toMatchObject([
      { projectId: school, rank: 1, cumulated: wan('60'), withinEnvelope: true },
      { projectId: city, rank: 2, cumulated: wan('160'), withinEnvelope: false },
    ]);
    expect(page.sums).toEqual({
      declared: wan('180'),
      reviewed: wan('160'),
      reduced: wan('20'),
      amount: wan('160'),
    });
    const { drafts } = await office().call('inclusion.list', {});
    expect(drafts).toMatchObject([{ state: 'draft', projects: 2, submittedOn: null, ...page.sums }]);
  });

  it('takes no project that stands in another open draft, is of another year, or is not reviewed', async () => {
    await drafted([entry(city, 1)]);
    expect(await candidates()).toEqual([school]);
    const error = await refusal(drafted(both(), { batch: 2 }));
    expect(error).toMatchObject({ code: 'conflict' });
    expect(error.details.map(({ where }) => where)).toEqual([expect.stringContaining('智慧城管')]);
    expect((await refusal(drafted([entry(school, 1)], { batch: 3, planYear: 2028 }))).code).toBe('conflict');
  });

  it('P11: suggests no more than was reviewed', async () => {
    const error = await refusal(drafted([entry(city, 1, { amount: (wan('100') + 1) as never })]));
    expect(error).toMatchObject({ code: 'ruleBlocked', details: [{ where: 'P11' }] });
  });

  it('has a year and batch of its own', async () => {
    await drafted([entry(city, 1)]);
    expect(await refusal(drafted([entry(school, 1)]))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('2027 年第 1 批项目入库草案已经建立'),
    });
  });

  it('is changed by its version; a stale one is refused', async () => {
    const id = await drafted();
    await saved(id, both(), { envelope: wan('200') });
    const stale = { id, version: 1, fields: fieldsOf(both()) };
    expect((await refusal(office().call('inclusion.save', stale))).code).toBe('staleVersion');
  });

  it.each([
    ['a rank twice', () => [entry(city, 1), entry(school, 1)], '第 1 位有不止一个项目'],
    ['a gap in the ranks', () => [entry(city, 1), entry(school, 3)], '第 2 位没有项目'],
    ['a project without a reason', () => [entry(city, 1), entry(school, 2, { reason: '' })], '智慧教育”没有排序理由'],
    ['no project', () => [], '草案中没有项目'],
  ])('R15: is not submitted with %s', async (_what, entries, finding) => {
    const id = await drafted(entries());
    const error = await refusal(submitted(id));
    expect(error).toMatchObject({ code: 'ruleBlocked', details: [{ where: 'R15' }] });
    expect(error.message).toContain(finding);
    const { answers } = await office().call('inclusion.get', { id });
    expect(answers.find(({ ruleId }) => ruleId === 'R15')).toMatchObject({ outcome: 'block' });
  });

  it('R15: is not submitted with a project whose review conclusion was taken away', async () => {
    const id = await drafted();
    const { records, version } = await office().call('records.file', { projectId: city });
    const conclusion = records.find(({ kind }) => kind === 'reviewConclusion');
    const correction = { projectId: city, version, recordId: conclusion!.id, draft: null };
    await office().call('records.correct', { ...correction, reason: '结论有误', reasons: [], attachmentIds: [] });
    expect((await refusal(submitted(id))).message).toContain('智慧城管”没有方案审查结论');
  });
});

describe('a submitted draft', () => {
  it('lists every project with its rank, and stands as it was submitted', async () => {
    const id = await drafted();
    await submitted(id);
    expect([await stageOf(city), await stageOf(school)]).toEqual(['listed', 'listed']);
    const { records, deadlines } = await office().call('records.file', { projectId: city });
    expect(records.at(-1)).toMatchObject({
      kind: 'listing',
      fields: { year: 2027, batch: 1, version: 1, rank: 2, amount: wan('100'), withinEnvelope: false },
    });
    expect(deadlines).toMatchObject([{ title: '领导小组研究入库（2027 年第 1 批）' }]);
    expect((await refusal(saved(id, both()))).code).toBe('conflict');
    expect((await refusal(submitted(id))).code).toBe('conflict');
  });

  it('is taken back with a reason, changed, and submitted again as the next version', async () => {
    const id = await drafted();
    await submitted(id);
    await takenBack(id);
    expect([await stageOf(city), await stageOf(school)]).toEqual(['reviewPassed', 'reviewPassed']);
    const { records } = await office().call('records.file', { projectId: city });
    expect(records.at(-1)).toMatchObject({
      kind: 'listing',
      isVoid: true,
      correctionReason: '收回2027 年第 1 批项目入库草案：区财政局调整资金盘子',
    });
    await saved(id, [entry(city, 1, { amount: wan('90') }), entry(school, 2)], { envelope: wan('200') });
    expect(await submitted(id, '2026-10-29')).toMatchObject({ number: 2 });
    const { versions } = await office().call('inclusion.versions', { id });
    expect(versions).toMatchObject([
      {
        number: 2,
        submittedOn: '2026-10-29',
        amount: wan('150'),
        changes: [
          '资金盘子由 120 万元改为 200 万元',
          expect.stringMatching(/智慧城管：由第 2 位调到第 1 位，建议金额由 100 万元改为 90 万元$/),
          expect.stringMatching(/智慧教育：由第 1 位调到第 2 位$/),
        ],
      },
      { number: 1, submittedOn: '2026-10-28', amount: wan('160'), changes: [] },
    ]);
    expect((await office().call('records.file', { projectId: city })).records.at(-1)).toMatchObject({
      fields: { version: 2, rank: 1, withinEnvelope: true },
    });
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('keeps its year and batch once it was submitted', async () => {
    const id = await drafted();
    await submitted(id);
    await takenBack(id);
    expect(await refusal(saved(id, both(), { batch: 2 }))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('不能改年度和批次'),
    });
  });

  it('is refused as a whole when one project cannot be listed, and nothing is left of it', async () => {
    const id = await drafted();
    await keep(school, 'suspension', { suspendedOn: '2026-10-20', reason: '等待上级政策' });
    const before = (await office().call('records.file', { projectId: city })).records.length;
    const error = await refusal(submitted(id));
    expect(error.code).toBe('ruleBlocked');
    expect(error.details.map(({ where }) => where)).toEqual([expect.stringContaining('智慧教育')]);
    expect(await stageOf(city)).toBe('reviewPassed');
    expect((await office().call('records.file', { projectId: city })).records).toHaveLength(before);
    expect((await office().call('inclusion.get', { id })).state).toBe('draft');
    expect((await office().call('inclusion.versions', { id })).versions).toEqual([]);
  });

  it('tells beforehand what stands in the way of each project', async () => {
    const id = await drafted();
    await keep(school, 'suspension', { suspendedOn: '2026-10-20', reason: '等待上级政策' });
    const { answers, projects } = await office().call('inclusion.checkSubmission', { id, submittedOn: '2026-10-28' });
    expect(answers.every(({ outcome }) => outcome === 'pass')).toBe(true);
    expect(projects).toMatchObject([{ projectId: school, answers: [{ ruleId: 'P05', outcome: 'block' }] }]);
  });

  it('is not dated in the future', async () => {
    expect((await refusal(submitted(await drafted(), '2026-11-01'))).code).toBe('invalidInput');
  });

  it('its listings are not corrected on a project’s page', async () => {
    await submitted(await drafted());
    const { records, version } = await office().call('records.file', { projectId: city });
    const correction = { projectId: city, version, recordId: records.at(-1)!.id, draft: null };
    const error = await refusal(
      office().call('records.correct', { ...correction, reason: '误列', reasons: [], attachmentIds: [] }),
    );
    expect(error).toMatchObject({ code: 'denied', message: expect.stringContaining('收回该草案') });
  });
});
