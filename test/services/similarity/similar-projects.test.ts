import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { importSteps } from '../../support/imports/import-steps.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { projectJourney } from '../../support/rules/project-journey.ts';
import { sampleContent } from '../../support/sample-content.ts';

const office = officePerTest();
const { registered, declared, judged } = mainJobSteps(office);
const { keep } = projectJourney(office);
const { mapped, run } = importSteps(office);

async function closest(projectId: ProjectId) {
  const { projects } = await office().call('similarity.closest', { projectId });
  return projects.map(({ name, similarity }) => `${name} ${String(similarity.percent)}%`);
}

const OTHER_WORK = {
  name: '中小学教育专网扩容',
  scheme: '为二十所学校更换核心交换机，链路由百兆提升到千兆，并统一出口的安全防护和流量管理策略。',
  necessity: '教学应用增多，带宽不足。',
  contentItems: [{ ...sampleContent().contentItems[0]!, name: '核心交换机', costClass: 'hardware' as const }],
};

describe('a declaration beside the whole library', () => {
  it('finds what was declared before, closest first; not drafts, nor itself, nor what has nothing in common', async () => {
    await declared({ name: '智慧城管事件分拨系统（一期）' });
    await declared(OTHER_WORK);
    await registered({ name: '智慧城管一体化平台升级' });
    const { id } = await registered({ name: '智慧城管一体化平台升级' });
    expect(await closest(id)).toEqual(['智慧城管事件分拨系统（一期） 88%']);
    const own = await declared({ name: '智慧城管一体化平台改造' });
    expect(await closest(id)).toEqual(['智慧城管一体化平台改造 100%', '智慧城管事件分拨系统（一期） 88%']);
    expect(await closest(own)).toEqual(['智慧城管事件分拨系统（一期） 88%']);
  });

  it('an identical project out of an old ledger is the same as far as the ledger tells; of equals by code', async () => {
    const { name } = sampleContent();
    const { scheme } = OTHER_WORK;
    const rows = ['2019', '2017'].map((year) => `${name},区老局,${year},100,${scheme}`).join('\n');
    const table = `项目名称,建设单位,年度,申报金额（万元）,建设内容\n${rows}\n`;
    const draft = await mapped('projects', '台账.csv', table);
    await office().call('imports.chooseUnits', { draft: draft.id, names: ['区老局'], choice: 'create' });
    await run(draft);
    const { id } = await registered({ scheme, necessity: '' });
    const { projects } = await office().call('similarity.closest', { projectId: id });
    expect(projects.map(({ code, similarity, shared }) => [code, similarity, shared.items])).toEqual(
      ['2017-0001', '2019-0001'].map((code) => [code, { percent: 100, name: 100, contents: null, functions: 100 }, []]),
    );
  });

  it('follows a project whose content is changed', async () => {
    const { id } = await registered();
    const first = await declared();
    await keep(first, 'withdrawal', { withdrawnOn: isoDate('2026-09-28') });
    expect(await closest(id)).toHaveLength(1);
    const { version, content } = (await office().call('projects.get', { id: first })).project;
    const { contactPhone: _masked, ...kept } = content;
    const changed = { ...kept, ...OTHER_WORK };
    await office().call('projects.saveDraft', { id: first, version, content: changed, source: null });
    expect(await closest(id)).toEqual([]);
  });

  it('P35: asks for a reason from the office’s limit on, names the project and its parts, and puts it into the letter', async () => {
    await declared();
    const { id, version } = await registered({ name: '智慧城管一体化平台改造' });
    const declaration = { id, version, declaredOn: isoDate('2026-09-28'), receiptNumber: '收〔2026〕9号' };
    const refused = await refusal(office().call('projects.declare', { ...declaration, reasons: [] }));
    expect(refused.code).toBe('reasonMissing');
    expect(refused.details).toMatchObject([{ where: 'P35' }]);
    expect(refused.details[0]?.what).toContain(
      '“智慧城管一体化平台升级”（2027-0001，区城管局，已申报）相似度 100%（名称 100%、建设内容 100%、功能描述 100%）',
    );
    const reasons = [{ ruleId: 'P35', reason: '上一项目已并案处理' }];
    await office().call('projects.declare', { ...declaration, reasons });
    const { history } = await office().call('projects.get', { id });
    expect(history.map(({ remark }) => remark)).toContain('P35：上一项目已并案处理');
    office().setToday('2026-09-30');
    await judged(id);
    const { html } = await office().call('preReviews.previewLetter', { projectId: id, issuedOn: '2026-09-30' });
    const words = html.replaceAll(/<[^>]+>/gu, '');
    expect(words).toContain('相似项目对照');
    expect(words).toContain('建设内容均有“事件分拨模块开发”');
  });

  it('P35: is silent below the limit that the office sets, and about what its unit has withdrawn', async () => {
    const first = await declared({ name: '智慧城管事件分拨系统（一期）' });
    const { id } = await registered();
    const asks = async () => {
      const { answers } = await office().call('projects.checkDeclaration', { id, declaredOn: '2026-09-28' });
      return answers.find(({ ruleId }) => ruleId === 'P35')?.outcome;
    };
    expect(await asks()).toBe('warn');
    const { revisionId, policy } = await office().call('policies.get', {});
    const stricter = { revisionId, policy: { ...policy, similarityPercent: 90 }, reason: '试行' };
    const saved = await office().call('policies.save', stricter);
    expect(await asks()).toBe('pass');
    await office().call('policies.save', { ...stricter, ...saved, policy, reason: '恢复' });
    expect(await asks()).toBe('warn');
    await keep(first, 'withdrawal', { withdrawnOn: isoDate('2026-09-28') });
    expect(await asks()).toBe('pass');
    expect(await closest(id)).toEqual(['智慧城管事件分拨系统（一期） 88%']);
  });
});
