import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { ContentItem } from '../../../src/domain/content-item.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { PreReviewConclusion } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { probeLibrary } from '../../support/library/library-probe.ts';
import { mainJobSteps, refusal } from '../../support/main-job-steps.ts';
import { officePerTest } from '../../support/office-per-test.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

const office = officePerTest();
const { declared, issued } = mainJobSteps(office);

const yuan = (text: string) => parseMoney(text, '元');

function item(name: string, total: string): ContentItem {
  const unitPrice = yuan(total);
  return { name, spec: '', costClass: 'development', quantityMilli: 1000, measure: '项', unitPrice, total: unitPrice };
}

/** Declared with three items of 100000.01, 200000.02 and 300000.04 元 from two sources. */
const WHOLE = {
  contentItems: [item('事件分拨', '100000.01'), item('移动处置', '200000.02'), item('统计分析', '300000.04')],
  fundShares: [
    { source: 'generalBudget', amount: yuan('400000.03') },
    { source: 'selfRaised', amount: yuan('200000.04') },
  ],
} as const;

const PARTS = [
  {
    name: '智慧城管事件分拨',
    items: [0, 2],
    shares: [
      { source: 'generalBudget', amount: yuan('250000.03') },
      { source: 'selfRaised', amount: yuan('150000.02') },
    ],
  },
  {
    name: '智慧城管移动处置',
    items: [1],
    shares: [
      { source: 'generalBudget', amount: yuan('150000.00') },
      { source: 'selfRaised', amount: yuan('50000.02') },
    ],
  },
] as const;

/** A project whose letter concludes so, and what would split it. */
async function judgedSplit(conclusion: PreReviewConclusion = 'split'): Promise<CallInput<'lifecycle.split'>> {
  const projectId = await declared(WHOLE);
  const improvements = [{ content: '拆分后分别申报', dueOn: isoDate('2026-10-20') }];
  await issued(projectId, samplePreReview({ conclusion, opinion: '建议拆分。', improvements }));
  const { project } = await office().call('projects.get', { id: projectId });
  const { version } = project;
  const reason = '两部分由不同处室承担。';
  return { projectId, version, splitOn: '2026-10-09', reason, parts: PARTS, reasons: [] };
}

const links = async (projectId: number) => (await office().call('lifecycle.links', { projectId })).links;

async function dashboardOf(planYear: number) {
  const { planYears } = await office().call('library.dashboard', {});
  return planYears.find((year) => year.planYear === planYear);
}

beforeEach(() => {
  office().setToday('2026-10-09');
});

describe('a project that is split', () => {
  it('goes on as drafts of its own content, the money of each source kept to the fen', async () => {
    const input = await judgedSplit();
    const { stage, parts } = await office().call('lifecycle.split', input);
    expect(stage).toBe('splitUp');
    expect(parts.map(({ name }) => name)).toEqual(['智慧城管事件分拨', '智慧城管移动处置']);
    const [first, second] = await Promise.all(
      parts.map(({ projectId }) => office().call('projects.get', { id: projectId })),
    );
    expect(first?.project).toMatchObject({ stage: 'draft', code: '2027-0002' });
    expect(first?.declaredAmount).toBe(yuan('400000.05'));
    expect(first?.project.content.contentItems.map(({ name }) => name)).toEqual(['事件分拨', '统计分析']);
    expect(first?.project.content.fundShares).toEqual(PARTS[0].shares);
    expect(second?.project.content).toEqual({
      ...sampleContent(),
      unitId: second?.project.content.unitId,
      name: '智慧城管移动处置',
      contentItems: [WHOLE.contentItems[1]],
      fundShares: PARTS[1].shares,
      contactPhone: '057*-****0000',
    });
  });

  it('and its parts lead to each other', async () => {
    const input = await judgedSplit();
    const { parts } = await office().call('lifecycle.split', input);
    expect(await links(input.projectId)).toMatchObject([
      { relation: 'splitInto', projectId: parts[0]?.projectId, code: '2027-0002', amount: yuan('400000.05') },
      { relation: 'splitInto', projectId: parts[1]?.projectId, code: '2027-0003', amount: yuan('200000.02') },
    ]);
    for (const { projectId } of parts) {
      expect(await links(projectId)).toMatchObject([
        { relation: 'splitFrom', projectId: input.projectId, code: '2027-0001', stage: 'splitUp', on: '2026-10-09' },
      ]);
    }
  });

  it('stays linked to a part that was declared since', async () => {
    const { projectId, ...input } = await judgedSplit();
    const { parts } = await office().call('lifecycle.split', { projectId, ...input });
    const id = parts[0]?.projectId ?? projectId;
    const { project } = await office().call('projects.get', { id });
    const declaration = { id, version: project.version, declaredOn: '2026-10-09', receiptNumber: '分', reasons: [] };
    await office().call('projects.declare', declaration);
    expect(await links(id)).toMatchObject([{ relation: 'splitFrom', projectId }]);
    expect((await office().call('records.file', { projectId: id })).stage).toBe('declared');
  });

  it('is counted once: by its parts', async () => {
    const input = await judgedSplit();
    const before = await dashboardOf(2027);
    await office().call('lifecycle.split', input);
    expect(await dashboardOf(2027)).toEqual({ planYear: 2027, count: 2, amount: before?.amount });
    const list = await office().call('projects.list', {
      filter: { ...NO_PROJECT_FILTER, planYear: 2027 },
      sort: { by: 'code', descending: false },
      page: 0,
      pageSize: 10,
    });
    expect(list).toMatchObject({ total: 3, superseded: 1, totalAmount: before?.amount });
    const summary = await office().call('funding.check', { planYear: 2027, scope: 'declared' });
    expect(summary.rows).toEqual([]);
  });

  it('keeps an audit that is whole and tells each step', async () => {
    const input = await judgedSplit();
    const { parts } = await office().call('lifecycle.split', input);
    expect(await office().call('audit.verify', {})).toMatchObject({ intact: true });
    const whole = await office().call('projects.get', { id: input.projectId });
    expect(whole.history[0]).toMatchObject({ summary: '拆分项目', actor: '李审查' });
    const part = await office().call('projects.get', { id: parts[0]?.projectId ?? input.projectId });
    expect(part.history.map(({ summary }) => summary)).toEqual(['由项目拆分而来', '登记项目草稿']);
    expect(part.history[1]?.remark).toBe('由 2027-0001 智慧城管一体化平台升级 拆分');
    const { rows } = await office().call('audit.list', { page: 0, pageSize: 50 });
    expect(JSON.stringify(rows)).not.toContain('0571-00000000');
  });

  it('owes nothing more, and can neither be declared nor split again', async () => {
    const input = await judgedSplit('improve');
    const { version } = await office().call('lifecycle.split', input);
    const file = await office().call('records.file', { projectId: input.projectId });
    expect(file).toMatchObject({ stage: 'splitUp', deadlines: [] });
    expect(file.steps.filter(({ blocking }) => blocking.length === 0)).toEqual([]);
    const again = office().call('lifecycle.split', { ...input, version });
    expect(await refusal(again)).toMatchObject({ code: 'ruleBlocked' });
  });

  it('is what it last declared, whatever was changed since in the returned draft', async () => {
    const input = await judgedSplit('improve');
    const { project } = await office().call('projects.get', { id: input.projectId });
    const { contactPhone: _masked, ...content } = project.content;
    const changed = { ...content, name: '改后的名称', contentItems: [], fundShares: [] };
    const { version } = await office().call('projects.saveDraft', {
      id: input.projectId,
      version: input.version,
      content: changed,
      source: null,
    });
    const { parts } = await office().call('lifecycle.split', { ...input, version });
    const part = await office().call('projects.get', { id: parts[1]?.projectId ?? input.projectId });
    expect(part.declaredAmount).toBe(yuan('200000.02'));
  });

  it('keeps the phone of its contact in full', async () => {
    const { parts } = await office().call('lifecycle.split', await judgedSplit());
    const id = parts[0]?.projectId ?? (0 as ProjectId);
    expect(await office().call('projects.revealPhone', { id })).toEqual({ phone: '0571-00000000' });
  });
});

const [FIRST, SECOND] = PARTS;
type Change = Partial<CallInput<'lifecycle.split'>>;
const WRONG: readonly (readonly [string, Change, string, RegExp])[] = [
  ['one part only', { parts: [{ ...FIRST, items: [0, 1, 2] }] }, 'invalidInput', /至少拆分为两个项目/],
  ['an item left out', { parts: [{ ...FIRST, items: [0] }, SECOND] }, 'invalidInput', /第 3 项“统计分析”.*还没有分到/],
  ['an item twice', { parts: [FIRST, { ...SECOND, items: [0, 1] }] }, 'invalidInput', /“事件分拨”.*不止一处/],
  ['an item twice in one', { parts: [FIRST, { ...SECOND, items: [1, 1] }] }, 'invalidInput', /“移动处置”.*不止一处/],
  ['an item that is not there', { parts: [FIRST, { ...SECOND, items: [1, 3] }] }, 'invalidInput', /不在申报内容中/],
  ['a part without items', { parts: [FIRST, SECOND, { ...SECOND, name: '丙', items: [] }] }, 'invalidInput', /“丙”/],
  ['two parts of one name', { parts: [FIRST, { ...SECOND, name: FIRST.name }] }, 'invalidInput', /同名/],
  [
    'one fen too much of a source',
    {
      parts: [
        FIRST,
        {
          ...SECOND,
          shares: [
            { source: 'generalBudget', amount: yuan('150000.01') },
            { source: 'selfRaised', amount: yuan('50000.01') },
          ],
        },
      ],
    },
    'invalidInput',
    /一般公共预算.*各项目合计 400000.04 元，与申报 400000.03 元不一致，相差 0.01 元/,
  ],
  [
    'shares beside the items of a part',
    {
      parts: [
        { ...FIRST, items: [0] },
        { ...SECOND, items: [1, 2] },
      ],
    },
    'invalidInput',
    /资金来源合计 400000.05 元，与建设内容合计 100000.01 元不一致，相差 300000.04 元/,
  ],
  [
    'a source that was never declared',
    { parts: [FIRST, { ...SECOND, shares: [{ source: 'carryOver', amount: yuan('200000.02') }] }] },
    'invalidInput',
    /上年结余.*与申报 0.00 元不一致/,
  ],
  ['a stale version', { version: 1 }, 'staleVersion', /已在别处修改过/],
  ['a day that has not come', { splitOn: '2026-10-10' }, 'invalidInput', /不能晚于今天/],
  ['a day before the letter', { splitOn: '2026-09-29' }, 'ruleBlocked', /早于预审意见书出具日期/],
  ['no reason', { reason: ' ' }, 'invalidInput', /请填写拆分理由/],
];

describe('a split is refused and the library is as it was', () => {
  it.each(WRONG)('with %s', async (_what, change, code, message) => {
    const input = await judgedSplit();
    const probe = probeLibrary(join(office().folder, 'library'));
    try {
      const before = probe.dump();
      const error = await refusal(office().call('lifecycle.split', { ...input, ...change }));
      expect(error.code).toBe(code);
      const text = [error.message, ...error.details.map(({ where, what }) => `${where}：${what}`)].join('\n');
      expect(text).toMatch(message);
      expect(probe.dump()).toEqual(before);
      // Nothing but the fault stood in the way.
      await office().call('lifecycle.split', input);
      expect(probe.dump()).not.toEqual(before);
    } finally {
      probe.close();
    }
  });

  it('of a project that the pre-review found 合格', async () => {
    const input = await judgedSplit('qualified');
    const { answers } = await office().call('lifecycle.checkSplit', input);
    expect(answers.filter(({ outcome }) => outcome === 'block').map(({ ruleId }) => ruleId)).toEqual(['P05']);
    expect(await refusal(office().call('lifecycle.split', input))).toMatchObject({ code: 'ruleBlocked' });
    expect((await office().call('library.status', {})).projectCount).toBe(1);
  });
});
