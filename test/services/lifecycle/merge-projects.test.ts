import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { probeLibrary } from '../../support/library/library-probe.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

const office = officePerTest();
const { registered, declared, issued } = mainJobSteps(office);

const wan = (text: string) => parseMoney(text, '万元');
const SAMPLE = sampleContent();
const [GOAL] = SAMPLE.goals;
const [RESOURCE] = SAMPLE.dataResources;
const [ITEM] = SAMPLE.contentItems;
if (!GOAL || !RESOURCE || !ITEM) throw new Error('the sample declares nothing');

/** 80.05 万元, a goal and a data resource of its own beside two that the target has as well. */
const GOING: Partial<ProjectContent> = {
  name: '城管事件移动处置',
  contentItems: [{ ...ITEM, name: '移动处置模块开发', unitPrice: wan('80.05'), total: wan('80.05') }],
  fundShares: [
    { source: 'generalBudget', amount: wan('30') },
    { source: 'higherGrant', amount: wan('50.05') },
  ],
  goals: [...SAMPLE.goals, { ...GOAL, indicator: '移动终端数', value: '200', measure: '台' }],
  dataResources: [RESOURCE, { ...RESOURCE, name: '移动处置记录', code: 'GS-CG-002' }],
};

const RETURNED = { opinion: '请调整。', improvements: [{ content: '并入平台升级', dueOn: isoDate('2026-10-20') }] };

async function judged(changes: Partial<ProjectContent>, conclusion: PreReviewConclusion): Promise<ProjectId> {
  const id = await declared(changes);
  await issued(id, samplePreReview({ conclusion, ...RETURNED }));
  return id;
}

const versionOf = async (id: ProjectId) => (await office().call('projects.get', { id })).project.version;
const links = async (projectId: number) => (await office().call('lifecycle.links', { projectId })).links;

/** What would merge a project whose letter concludes so into a draft of 120 万元. */
async function judgedMerge(
  conclusion: PreReviewConclusion = 'merge',
  targetId?: ProjectId,
): Promise<CallInput<'lifecycle.merge'>> {
  const target = targetId ?? (await registered()).id;
  const projectId = await judged(GOING, conclusion);
  return {
    projectId,
    version: await versionOf(projectId),
    targetId: target,
    targetVersion: await versionOf(target),
    mergedOn: '2026-10-09',
    reason: '两个项目共用一套移动终端。',
    reasons: [],
  };
}

beforeEach(() => {
  office().setToday('2026-10-09');
});

describe('a project that goes into another', () => {
  it('adds its content and its money of each source, what both have only once', async () => {
    const input = await judgedMerge();
    expect(await office().call('lifecycle.merge', input)).toMatchObject({ stage: 'mergedAway' });
    const { project, declaredAmount } = await office().call('projects.get', { id: input.targetId });
    expect(declaredAmount).toBe(wan('200.05'));
    expect(project.stage).toBe('draft');
    const { content } = project;
    expect(content.name).toBe(SAMPLE.name);
    expect(content.contentItems.map(({ name }) => name)).toEqual(['事件分拨模块开发', '移动处置模块开发']);
    expect(content.fundShares).toEqual([
      { source: 'generalBudget', amount: wan('150') },
      { source: 'higherGrant', amount: wan('50.05') },
    ]);
    expect(content.goals.map(({ indicator }) => indicator)).toEqual([
      ...SAMPLE.goals.map(({ indicator }) => indicator),
      '移动终端数',
    ]);
    expect(content.dataResources.map(({ code }) => code)).toEqual(['GS-CG-001', 'GS-CG-002']);
  });

  it('and the other lead to each other, also after the other is declared', async () => {
    const input = await judgedMerge();
    const { targetVersion } = await office().call('lifecycle.merge', input);
    const toTarget = { relation: 'mergedInto', projectId: input.targetId, amount: wan('80.05'), on: '2026-10-09' };
    expect(await links(input.projectId)).toMatchObject([toTarget]);
    await office().call('projects.declare', {
      id: input.targetId,
      version: targetVersion,
      declaredOn: '2026-10-09',
      receiptNumber: '合',
      reasons: [],
    });
    expect(await links(input.targetId)).toMatchObject([
      { relation: 'mergedFrom', projectId: input.projectId, stage: 'mergedAway', amount: wan('80.05') },
    ]);
    const { planYears } = await office().call('library.dashboard', {});
    expect(planYears).toEqual([{ planYear: 2027, count: 1, amount: wan('200.05') }]);
    const { totalAmount } = await office().call('funding.check', { planYear: 2027, scope: 'declared' });
    expect(totalAmount).toBe(wan('200.05'));
  });

  it('tells beforehand what both come to', async () => {
    const input = await judgedMerge();
    const check = await office().call('lifecycle.checkMerge', input);
    expect(check).toMatchObject({
      faults: [],
      source: { amount: wan('80.05'), contentItems: 1, goals: 4, dataResources: 2 },
      target: { amount: wan('120'), contentItems: 1, goals: 3, dataResources: 1 },
      merged: { amount: wan('200.05'), contentItems: 2, goals: 4, dataResources: 2 },
    });
    expect(check.answers.filter(({ outcome }) => outcome === 'block')).toEqual([]);
  });

  it.each(['preReviewImprove', 'withdrawn'] as const)('may find the other %s', async (stage) => {
    const targetId = await judged({}, 'improve');
    if (stage === 'withdrawn') {
      const fields = { withdrawnOn: '2026-10-09', reason: '合并后重新申报。', receiptNumber: '' };
      await office().call('records.add', {
        projectId: targetId,
        version: await versionOf(targetId),
        draft: { kind: 'withdrawal', fields: { ...fields, withdrawnOn: isoDate('2026-10-09') } },
        reasons: [],
        attachmentIds: [],
      });
    }
    const input = await judgedMerge('improve', targetId);
    await office().call('lifecycle.merge', input);
    const { project, declaredAmount } = await office().call('projects.get', { id: targetId });
    expect(project.stage).toBe(stage);
    expect(declaredAmount).toBe(wan('200.05'));
  });

  it('keeps an audit that is whole and tells each step', async () => {
    const input = await judgedMerge();
    await office().call('lifecycle.merge', input);
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
    const source = await office().call('projects.get', { id: input.projectId });
    expect(source.history[0]?.summary).toBe('并入其他项目');
    const target = await office().call('projects.get', { id: input.targetId });
    expect(target.history.slice(0, 2).map(({ summary }) => summary)).toEqual(['接收合并项目', '修改项目草稿']);
    expect(target.history[1]?.remark).toBe('并入 2027-0002 城管事件移动处置 的申报内容');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 50 });
    expect(JSON.stringify(rows)).not.toContain('0571-00000000');
  });
});

/** Expects the refusal, and that not a row was written. */
async function expectRefused(input: CallInput<'lifecycle.merge'>, code: string, message: RegExp): Promise<void> {
  const probe = probeLibrary(join(office().folder, 'library'));
  try {
    const before = probe.dump();
    const error = await refusal(office().call('lifecycle.merge', input));
    expect(error.code).toBe(code);
    const text = [error.message, ...error.details.map(({ where, what }) => `${where}：${what}`)].join('\n');
    expect(text).toMatch(message);
    expect(probe.dump()).toEqual(before);
  } finally {
    probe.close();
  }
}

describe('a merge is refused and the library is as it was', () => {
  it('when the other is already declared', async () => {
    const targetId = await declared();
    await expectRefused(
      await judgedMerge('merge', targetId),
      'invalidInput',
      /2027-0001 智慧城管一体化平台升级：项目处于“已申报”阶段，不能办理“接收合并项目”/,
    );
  });

  it('when the other is of another plan year', async () => {
    const { id } = await registered({ planYear: 2028 });
    await expectRefused(await judgedMerge('merge', id), 'invalidInput', /本项目为 2027 年，并入的项目为 2028 年/);
  });

  it('when the other is the project itself', async () => {
    const input = await judgedMerge('improve');
    const self = { ...input, targetId: input.projectId, targetVersion: input.version };
    await expectRefused(self, 'invalidInput', /不能并入项目自己/);
  });

  it('when the project was found 合格', async () => {
    await expectRefused(await judgedMerge('qualified'), 'ruleBlocked', /“预审合格”阶段/);
  });

  it('when either was changed meanwhile', async () => {
    const input = await judgedMerge();
    await expectRefused({ ...input, version: input.version - 1 }, 'staleVersion', /城管事件移动处置/);
    const { project } = await office().call('projects.get', { id: input.targetId });
    const { contactPhone: _masked, ...content } = project.content;
    const draft = { id: input.targetId, version: project.version, content, source: null };
    await office().call('projects.saveDraft', draft);
    await expectRefused(input, 'staleVersion', /智慧城管一体化平台升级/);
  });

  it('when the other could not hold what both declare', async () => {
    const goals = Array.from({ length: 100 }, (_, index) => ({ ...GOAL, indicator: `指标${String(index)}` }));
    const { id } = await registered({ goals });
    await expectRefused(await judgedMerge('merge', id), 'invalidInput', /绩效指标：合并后有 104 项，最多 100 项/);
  });

  it('when both together leave the accepted range', async () => {
    const amount = wan('9999999');
    const { id } = await registered({
      contentItems: [{ ...ITEM, unitPrice: amount, total: amount }],
      fundShares: [{ source: 'generalBudget', amount }],
    });
    await expectRefused(await judgedMerge('merge', id), 'invalidInput', /合计超过 1000 亿元/);
  });

  it('on a day that has not come', async () => {
    await expectRefused({ ...(await judgedMerge()), mergedOn: '2026-10-10' }, 'invalidInput', /不能晚于今天/);
  });

  it('when the other does not exist', async () => {
    await expectRefused({ ...(await judgedMerge()), targetId: 99 }, 'notFound', /没有找到这个项目/);
  });
});
