import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SplitDialog } from '../../../renderer/screens/lifecycle/split/split-dialog.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { ContentItem } from '../../../src/domain/content-item.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { sampleContent } from '../../support/sample-content.ts';

afterEach(cleanup);

const yuan = (text: string) => parseMoney(text, '元');
const item = (name: string, total: string): ContentItem => ({
  name,
  spec: '',
  costClass: 'development',
  quantityMilli: 1000,
  measure: '项',
  unitPrice: yuan(total),
  total: yuan(total),
});

/** 600000.01 元 in three items, two thirds of it from the general budget. */
const DECLARED = sampleContent({
  contentItems: [item('事件分拨', '100000'), item('移动处置', '200000'), item('统计分析', '300000.01')],
  fundShares: [
    { source: 'generalBudget', amount: yuan('400000.01') },
    { source: 'selfRaised', amount: yuan('200000') },
  ],
});
const PROJECT = {
  id: 7 as ProjectId,
  code: '2027-0007',
  version: 5,
  stage: 'preReviewSplit',
  content: DECLARED,
} as const;

function open(answers: FakeHandlers = {}) {
  const closed: true[] = [];
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-10-09'),
    'lifecycle.checkSplit': () => ({ answers: [] }),
    'lifecycle.split': ({ parts }) => ({
      version: 6,
      stage: 'splitUp',
      parts: parts.map(({ name }, index) => ({
        projectId: (8 + index) as ProjectId,
        code: `2027-000${String(8 + index)}`,
        name,
      })),
    }),
    ...answers,
  });
  const screenOf = <SplitDialog project={PROJECT} declared={DECLARED} onClose={() => closed.push(true)} />;
  return { bridge, closed, ...renderScreen(screenOf) };
}

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const giveTo = (name: string | RegExp) => screen.getByRole('combobox', { name });
const doIt = () => screen.getByRole('button', { name: '拆分' });

type User = ReturnType<typeof renderScreen>['user'];

/** Pasted: typing key by key would only be slower. */
async function write(user: User, into: HTMLElement, text: string): Promise<void> {
  await user.click(into);
  await user.paste(text);
}

async function shareOut(user: User): Promise<void> {
  await write(user, field('第 1 个项目的名称'), '事件分拨');
  await write(user, field('第 2 个项目的名称'), '移动与统计');
  await user.selectOptions(giveTo('第 1 项“事件分拨”分给'), '“事件分拨”');
  await user.click(screen.getByRole('button', { name: '其余全部分给最后一个项目' }));
}

describe('splitting a project', () => {
  it('shares out the money with the content items, in the proportion of the sources, to the fen', async () => {
    const { bridge, user, closed } = open();
    expect(screen.getByText('还有 3 项没有分')).toBeVisible();
    await shareOut(user);
    expect(screen.getByText('已全部分完')).toBeVisible();
    expect(field('“事件分拨”的一般公共预算（元）')).toHaveValue('66666.67');
    expect(field('“移动与统计”的一般公共预算（元）')).toHaveValue('333333.34');
    expect(doIt()).toBeDisabled();
    await write(user, field(/拆分理由/), '由不同处室承担');
    await user.click(doIt());
    await waitFor(() => expect(closed).toEqual([true]));
    expect(bridge.asked('lifecycle.split')).toEqual([
      {
        projectId: 7,
        version: 5,
        splitOn: '2026-10-09',
        reason: '由不同处室承担',
        reasons: [],
        parts: [
          {
            name: '事件分拨',
            items: [0],
            shares: [
              { source: 'generalBudget', amount: yuan('66666.67') },
              { source: 'selfRaised', amount: yuan('33333.33') },
            ],
          },
          {
            name: '移动与统计',
            items: [1, 2],
            shares: [
              { source: 'generalBudget', amount: yuan('333333.34') },
              { source: 'selfRaised', amount: yuan('166666.67') },
            ],
          },
        ],
      },
    ]);
    expect(await screen.findByText('已拆分为 2 个项目：2027-0008、2027-0009')).toBeVisible();
  });

  it('tells each difference while amounts are typed, and takes them back', async () => {
    const { user } = open();
    await shareOut(user);
    await write(user, field(/拆分理由/), '理由');
    const amount = field('“事件分拨”的一般公共预算（元）');
    await user.clear(amount);
    await write(user, amount, '66666.68');
    const table = within(screen.getByRole('table', { name: '拆分后的项目' }));
    expect(table.getAllByText('+0.01 元')).toHaveLength(2);
    expect(screen.getByText(/“事件分拨”：资金来源合计 100000.01 元，与建设内容合计 100000.00 元不一致/)).toBeVisible();
    expect(screen.getByText(/一般公共预算：各项目合计 400000.02 元，与申报 400000.01 元不一致/)).toBeVisible();
    expect(doIt()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '资金改回按比例分配' }));
    expect(field('“事件分拨”的一般公共预算（元）')).toHaveValue('66666.67');
    expect(doIt()).toBeEnabled();
  });

  it('says of an amount that it is none', async () => {
    const { user } = open();
    await shareOut(user);
    await write(user, field('“事件分拨”的自筹（元）'), '整');
    expect(screen.getByText(/“事件分拨”：自筹“33333.33整”不是金额/)).toBeVisible();
    expect(doIt()).toBeDisabled();
  });

  it('takes a further project, and gives back what a project had that is taken away', async () => {
    const { user } = open();
    expect(screen.getByRole('button', { name: '去掉第 1 个项目' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '增加一个项目' }));
    await user.selectOptions(giveTo(/“统计分析”/), '第 3 个项目');
    await user.selectOptions(giveTo(/“事件分拨”/), '第 2 个项目');
    await user.click(screen.getByRole('button', { name: '去掉第 3 个项目' }));
    expect(giveTo(/“统计分析”/)).toHaveDisplayValue('请选择');
    expect(giveTo(/“事件分拨”/)).toHaveDisplayValue('第 2 个项目');
  });

  it('shows what the rules have against it', async () => {
    open({
      'lifecycle.checkSplit': () => ({
        answers: [
          {
            ruleId: 'P07',
            title: '日期先后合理',
            article: '办公室规定',
            sentence: '办理日期不得早于本次申报日期',
            outcome: 'block',
            finding: '早于预审意见书出具日期。',
            remedy: '请核对日期。',
          },
        ],
      }),
    });
    expect(await screen.findByText('早于预审意见书出具日期。')).toBeVisible();
    expect(doIt()).toBeDisabled();
  });

  it('that is refused says why and keeps what was typed', async () => {
    const { user, closed } = open({
      'lifecycle.split': () => {
        throw new CallError('staleVersion', '项目“智慧城管一体化平台升级”已在别处修改过，请重新打开后再改。');
      },
    });
    await shareOut(user);
    await write(user, field(/拆分理由/), '理由');
    await user.click(doIt());
    expect(await screen.findByText(/已在别处修改过/)).toBeVisible();
    expect(field('第 2 个项目的名称')).toHaveValue('移动与统计');
    expect(closed).toEqual([]);
  });
});

describe('leaving the dialog', () => {
  it('without work in it closes at once', async () => {
    const { user, closed } = open();
    await user.keyboard('{Escape}');
    expect(closed).toEqual([true]);
  });

  it('with work in it asks first, and Escape goes on with the work', async () => {
    const { bridge, user, closed } = open();
    await write(user, field('第 1 个项目的名称'), '甲');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('dialog', { name: '尚未办理' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '尚未办理' })).not.toBeInTheDocument());
    expect(field('第 1 个项目的名称')).toHaveValue('甲');
    expect(closed).toEqual([]);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(await screen.findByRole('button', { name: '放弃并关闭' }));
    expect(closed).toEqual([true]);
    expect(bridge.asked('lifecycle.split')).toEqual([]);
  });
});
