import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallContext } from '../../../src/contract/call-context.ts';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { refusal } from '../../support/main-job-steps.ts';
import { meetingSteps } from '../../support/meetings/meeting-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { reviewedProjects } from '../../support/records/reviewed-projects.ts';
import { wan } from '../../support/records/three-projects.ts';

const office = officePerTest();
const { unit, reviewed, keep } = reviewedProjects(office);

type Items = CallInput<'papers.issueBatch'>['items'];

let ids: ProjectId[];

beforeEach(async () => {
  const unitId = await unit('区城管局');
  ids = [];
  for (const name of ['智慧城管', '智慧教育', '垃圾分类监管']) {
    const fundShares = [{ source: 'generalBudget', amount: wan('60') }] as const;
    ids.push(await reviewed({ name, unitId, fundShares, reviewed: wan('55') }));
  }
});

function waiting(changes: Partial<CallInput<'papers.unissuedOf'>> = {}) {
  return office().call('papers.unissuedOf', { kind: 'reviewOpinion', query: '', page: 0, pageSize: 200, ...changes });
}

const unissued = async () => (await waiting()).rows;

async function items(): Promise<Items> {
  return (await unissued()).map(({ projectId, recordId }) => ({ projectId, recordId }));
}

async function issueBatch(changes: Partial<CallInput<'papers.issueBatch'>> = {}, context: Partial<CallContext> = {}) {
  const input = { kind: 'reviewOpinion', issuedOn: '2026-10-30', items: await items(), ...changes } as const;
  return office().call('papers.issueBatch', input, context);
}

function filesOut(): string[] {
  const folder = join(office().settings.papersFolder, '方案评审意见');
  return existsSync(folder) ? readdirSync(join(folder, '2026')) : [];
}

describe('what waits to be issued', () => {
  it('is counted by kind and listed by project', async () => {
    expect((await office().call('papers.unissued', {})).kinds).toEqual([
      { kind: 'expertOpinionForms', count: 3 },
      { kind: 'reviewOpinion', count: 3 },
    ]);
    expect(await waiting()).toMatchObject({
      total: 3,
      rows: [
        { projectId: ids[2], name: '垃圾分类监管', unitName: '区城管局', on: '2026-10-16', missing: [] },
        { projectId: ids[1], name: '智慧教育' },
        { projectId: ids[0], name: '智慧城管' },
      ],
    });
  });

  it('is told together with the meetings that a project was put before', async () => {
    await meetingSteps(office).meeting([ids[1]!], { title: '十月评审会' });
    expect((await unissued()).map(({ meetings }) => meetings)).toEqual([[], ['十月评审会'], []]);
  });

  it('is found by project, unit or meeting among all that wait, not among those of the first page alone', async () => {
    const { meeting } = meetingSteps(office);
    await meeting([ids[0]!, ids[1]!], { title: '2026年第3次评审会', place: '二号会议室' });
    await meeting([ids[2]!], { title: '2026年第4次评审会' });
    const found = async (query: string) => {
      const { rows, total } = await waiting({ query, pageSize: 1 });
      return [rows.map(({ name }) => name), total];
    };
    expect(await found('2026年第3次评审会')).toEqual([['智慧教育'], 2]);
    expect(await found('第3次 城管')).toEqual([['智慧教育'], 2]);
    expect(await found('第3次 智慧城管')).toEqual([['智慧城管'], 1]);
    expect(await found('二号会议室')).toEqual([['智慧教育'], 2]);
    expect(await found('pingshenhui')).toEqual([['垃圾分类监管'], 3]);
    expect(await found('zhcg')).toEqual([['智慧城管'], 1]);
    expect(await found('2027-0001')).toEqual([['智慧城管'], 1]);
    expect(await found('第5次')).toEqual([[], 0]);
    expect(await found(' 。')).toEqual([['垃圾分类监管'], 3]);
    expect((await waiting({ query: '智慧', page: 1, pageSize: 1 })).rows).toMatchObject([{ name: '智慧城管' }]);
  });

  it('says what a paper lacks', async () => {
    Object.assign(office().settings, { officeName: '' });
    expect((await unissued())[0]).toMatchObject({ missing: ['发文机关名称'] });
  });

  it('a paper that is marked void waits again', async () => {
    const { issued } = await issueBatch();
    expect(await unissued()).toEqual([]);
    await office().call('papers.void', { id: issued[0]!.id, reason: '误发' });
    expect(await unissued()).toHaveLength(1);
  });

  it('a corrected record waits under the name that others know it by', async () => {
    const [before] = await items();
    const { records, version } = await office().call('records.file', { projectId: before!.projectId });
    const conclusion = records.find(({ id }) => id === before!.recordId);
    await office().call('records.correct', {
      projectId: before!.projectId,
      version,
      recordId: before!.recordId,
      draft: { kind: 'reviewConclusion', fields: { ...conclusion!.fields, scale: '规模合理。' } } as never,
      reason: '补充意见',
      reasons: [],
      attachmentIds: [],
    });
    expect(await items()).toContainEqual(before);
  });

  it('is asked only of papers that are made from a record', async () => {
    expect(await refusal(waiting({ kind: 'fundingSummary' }))).toMatchObject({
      code: 'denied',
    });
  });
});

describe('a batch', () => {
  it('issues one paper after the other, numbered in turn, each with its file', async () => {
    const { issued, failed, left } = await issueBatch();
    expect(issued.map(({ number }) => number)).toEqual([
      '拱数转办评审〔2026〕1号',
      '拱数转办评审〔2026〕2号',
      '拱数转办评审〔2026〕3号',
    ]);
    expect([failed, left]).toEqual([[], []]);
    expect(filesOut()).toHaveLength(3);
    for (const { id } of issued) {
      expect(await office().call('documents.verify', { id })).toMatchObject({ state: 'intact' });
    }
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('tells how far it is', async () => {
    const told: (number | null)[][] = [];
    await issueBatch({}, { reportProgress: ({ done, total }) => told.push([done, total]) });
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('names the paper that fails and goes on with the others', async () => {
    const all = await items();
    const once = { ...all[1]! };
    await office().call('papers.issue', {
      kind: 'reviewOpinion',
      about: { of: 'record', ...once },
      issuedOn: '2026-10-30',
      body: null,
      replaces: null,
    });
    const { issued, failed, left } = await issueBatch({ items: all });
    expect(issued.map(({ projectId }) => projectId)).toEqual([ids[2], ids[0]]);
    expect(failed).toMatchObject([
      { ...once, name: '智慧教育', problem: expect.stringContaining('已于2026年10月30日出具') },
    ]);
    expect(left).toEqual([]);
    expect(issued.map(({ number }) => number)).toEqual(['拱数转办评审〔2026〕2号', '拱数转办评审〔2026〕3号']);
  });

  it('names a paper that lacks facts, and takes no number for it', async () => {
    await keep(ids[1]!, 'suspension', { suspendedOn: '2026-10-20', reason: '等待上级政策' });
    const all = await items();
    const lacking = { projectId: ids[1]!, recordId: 1 as never };
    const { issued, failed } = await issueBatch({ items: [lacking, ...all] });
    expect(failed).toMatchObject([{ name: '智慧教育', problem: expect.stringContaining('已被更正或撤销') }]);
    expect(issued[0]).toMatchObject({ number: '拱数转办评审〔2026〕1号' });
  });

  it('that is cancelled leaves whole papers only, and says which are out and which are left', async () => {
    const signal = { aborted: false };
    const reportProgress = ({ done }: { done: number }) => {
      if (done === 2) signal.aborted = true;
    };
    const { issued, failed, left } = await issueBatch({}, { signal, reportProgress });
    expect(issued.map(({ projectId }) => projectId)).toEqual([ids[2], ids[1]]);
    expect(failed).toEqual([]);
    expect(left).toMatchObject([{ projectId: ids[0], name: '智慧城管' }]);
    expect(filesOut()).toHaveLength(2);
    expect((await unissued()).map(({ projectId }) => projectId)).toEqual([ids[0]]);
    expect((await issueBatch()).issued).toMatchObject([{ number: '拱数转办评审〔2026〕3号' }]);
  });

  it('is refused without a project', async () => {
    expect(await refusal(issueBatch({ items: [] }))).toMatchObject({ code: 'invalidInput' });
  });
});
