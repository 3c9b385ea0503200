import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MergeDialog } from '../../../renderer/screens/lifecycle/merge/merge-dialog.tsx';
import { ProjectLinks } from '../../../renderer/screens/lifecycle/project-links.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { sampleContent } from '../../support/sample-content.ts';

afterEach(cleanup);

const wan = (text: string) => parseMoney(text, '万元');
const PROJECT = {
  id: 7 as ProjectId,
  code: '2027-0007',
  version: 5,
  stage: 'preReviewMerge',
  content: sampleContent({ name: '移动处置' }),
} as const;

type Row = HandlerOutput<'projects.list'>['rows'][number];
const row = (id: number, name: string): Row => ({
  id: id as ProjectId,
  code: `2027-000${String(id)}`,
  name,
  unitId: 1 as UnitId,
  unitName: '区城管局',
  planYear: 2027,
  constructionType: 'upgrade',
  contentCategory: 'application',
  stage: 'draft',
  declaredAmount: wan('120'),
  declaredOn: null,
  dueOn: null,
  updatedAt: '2026-09-28T02:00:00.000Z',
});

const CHECK: HandlerOutput<'lifecycle.checkMerge'> = {
  answers: [],
  faults: [],
  source: {
    amount: wan('80'),
    shares: [{ source: 'higherGrant', amount: wan('80') }],
    contentItems: 1,
    goals: 4,
    dataResources: 2,
  },
  target: {
    amount: wan('120'),
    shares: [{ source: 'generalBudget', amount: wan('120') }],
    contentItems: 3,
    goals: 3,
    dataResources: 1,
  },
  merged: {
    amount: wan('200'),
    shares: [
      { source: 'generalBudget', amount: wan('120') },
      { source: 'higherGrant', amount: wan('80') },
    ],
    contentItems: 4,
    goals: 5,
    dataResources: 2,
  },
  targetVersion: 3,
};

function open(answers: FakeHandlers = {}) {
  const closed: true[] = [];
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-10-09'),
    'projects.list': () => ({
      rows: [row(7, '移动处置'), row(2, '平台升级')],
      total: 2,
      totalAmount: wan('240'),
      superseded: 0,
    }),
    'lifecycle.checkMerge': () => CHECK,
    'lifecycle.merge': () => ({ version: 6, stage: 'mergedAway', targetVersion: 5 }),
    ...answers,
  });
  const screenOf = <MergeDialog project={PROJECT} planYear={2027} onClose={() => closed.push(true)} />;
  return { bridge, closed, ...renderScreen(screenOf) };
}

type User = ReturnType<typeof renderScreen>['user'];
const doIt = () => screen.getByRole('button', { name: '并入' });

async function choose(user: User): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: /并入的项目/ }));
  await user.click(await screen.findByRole('option', { name: /平台升级/ }));
  await user.type(screen.getByRole('textbox', { name: /合并理由/ }), '共用终端');
}

describe('merging a project into another', () => {
  it('offers only projects of its plan year that are open for changes, and not itself', async () => {
    const { bridge, user } = open();
    await user.click(screen.getByRole('combobox', { name: /并入的项目/ }));
    await screen.findByRole('option', { name: /平台升级/ });
    expect(screen.queryByRole('option', { name: /移动处置/ })).not.toBeInTheDocument();
    expect(bridge.asked('projects.list')[0]).toMatchObject({
      filter: { planYear: 2027, stages: ['draft', 'preReviewImprove', 'withdrawn'] },
    });
  });

  it('shows what both declare and what comes of it, and merges what was shown', async () => {
    const { bridge, user, closed } = open();
    expect(doIt()).toBeDisabled();
    await choose(user);
    const table = within(await screen.findByRole('table', { name: '合并前后的申报内容' }));
    const amounts = table.getByRole('row', { name: /申报金额/ });
    for (const text of ['800,000.00 元', '1,200,000.00 元', '2,000,000.00 元']) {
      expect(within(amounts).getByText(text)).toBeVisible();
    }
    expect(within(table.getByRole('row', { name: /上级补助/ })).getAllByText('800,000.00 元')).toHaveLength(2);
    await user.click(doIt());
    await waitFor(() => expect(closed).toEqual([true]));
    expect(bridge.asked('lifecycle.merge')).toEqual([
      {
        projectId: 7,
        version: 5,
        targetId: 2,
        targetVersion: 3,
        mergedOn: '2026-10-09',
        reason: '共用终端',
        reasons: [],
      },
    ]);
    expect(await screen.findByText('已并入 2027-0002 平台升级')).toBeVisible();
  });

  it('says what has to be mended first', async () => {
    const faults = [{ where: '绩效指标', what: '合并后有 104 项，最多 100 项，请先精简。' }];
    const { user } = open({ 'lifecycle.checkMerge': () => ({ ...CHECK, faults, merged: null }) });
    await choose(user);
    expect(await screen.findByText('绩效指标：合并后有 104 项，最多 100 项，请先精简。')).toBeVisible();
    expect(doIt()).toBeDisabled();
  });

  it('asks before it forgets what was chosen', async () => {
    const { bridge, user, closed } = open();
    await choose(user);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: '继续填写' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: '放弃并关闭' })).toBeNull());
    expect(closed).toEqual([]);
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: '放弃并关闭' }));
    expect(closed).toEqual([true]);
    expect(bridge.asked('lifecycle.merge')).toEqual([]);
  });
});

describe('the page of a project', () => {
  it('leads to the projects that it became', async () => {
    const link = { relation: 'splitInto', on: isoDate('2026-10-09'), unitName: '区城管局', stage: 'draft' } as const;
    fakeBridge({
      'lifecycle.links': () => ({
        links: [
          { ...link, projectId: 8 as ProjectId, code: '2027-0008', name: '甲', amount: wan('50') },
          { ...link, projectId: 9 as ProjectId, code: '2027-0009', name: '乙', amount: wan('70') },
        ],
      }),
    });
    const { user, place } = renderScreen(<ProjectLinks projectId={7 as ProjectId} />);
    const list = await screen.findByRole('list', { name: '拆分与合并' });
    expect(list).toHaveTextContent('拆分为2027-0008 甲（2026年10月9日，500,000.00 元）');
    await user.click(within(list).getByRole('link', { name: '2027-0009 乙' }));
    expect(place().pathname).toBe('/projects/9');
  });

  it('without any says nothing of it', async () => {
    const bridge = fakeBridge({ 'lifecycle.links': () => ({ links: [] }) });
    renderScreen(<ProjectLinks projectId={7 as ProjectId} />);
    await waitFor(() => expect(bridge.asked('lifecycle.links')).toHaveLength(1));
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });
});
