import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PolicyScreen } from '../../../renderer/screens/settings/policy/policy-screen.tsx';
import { policyFormShape, policyValues } from '../../../renderer/screens/settings/policy/policy-values.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import { POLICY_NAMES } from '../../../src/domain/policy-changes.ts';
import { POLICY_SETTINGS } from '../../../src/domain/policy-settings.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const HISTORY: CallOutput<'policies.history'> = {
  rows: [
    {
      revisionId: 3,
      savedAt: '2026-09-01T02:00:00.000Z',
      savedBy: '李审查',
      reason: '领导小组会议纪要〔2026〕3号',
      changes: [
        { name: 'supervisionLimit', from: '100 万元', to: '200 万元' },
        { name: 'panelOdd', from: '是', to: '否' },
      ],
    },
  ],
  total: 1,
};

function open(answers: FakeHandlers = {}) {
  const stored = {
    revisionId: 3 as number | null,
    policy: { ...DEFAULT_POLICY, supervisionLimit: parseMoney('200', '万元'), panelOdd: false },
    defaults: DEFAULT_POLICY,
  };
  const bridge = fakeBridge({
    'policies.get': () => stored,
    'policies.history': () => HISTORY,
    'policies.save': ({ policy }) => {
      Object.assign(stored, { policy, revisionId: 4 });
      return { revisionId: 4, movedDeadlines: 12 };
    },
    ...answers,
  });
  return { bridge, ...renderScreen(<PolicyScreen />, '/settings/policy') };
}

/** By their labels: asking for roles among so many fields takes long. */
const saveButton = () => screen.getByText('保存修改');
const field = (label: string) => screen.findByLabelText(label);
const reasonField = () => screen.getByLabelText(/^修改原因/);

async function put(user: ReturnType<typeof open>['user'], input: HTMLElement, text: string): Promise<void> {
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
}

describe('the rules and limits', () => {
  it('stand there each with its article, unit, meaning, value and default', async () => {
    open();
    await field('预审办理期限');
    for (const name of POLICY_NAMES) {
      const { label, article, effect } = POLICY_SETTINGS[name];
      const row = screen.getByText(label).closest('tr')!;
      expect(row).toHaveTextContent(effect);
      expect(row).toHaveTextContent(article);
    }
    expect(await field('项目监理的起点')).toHaveValue('200');
    const row = screen.getByText('项目监理的起点').closest('tr')!;
    expect(row).toHaveTextContent('万元');
    expect(within(row).getByText('100 万元')).toBeVisible();
  });

  it('are saved with a reason, the whole policy over the revision that was seen', async () => {
    const { bridge, user } = open();
    const days = await field('预审办理期限');
    await put(user, days, '７');
    expect(saveButton()).toBeDisabled();
    await put(user, reasonField(), '办法修订');
    await user.click(saveButton());
    expect(await screen.findByText('审查规则与限额已保存，12 个办理期限随之变动')).toBeVisible();
    expect(bridge.asked('policies.save')).toEqual([
      {
        revisionId: 3,
        policy: { ...DEFAULT_POLICY, supervisionLimit: parseMoney('200', '万元'), panelOdd: false, preReviewDays: 7 },
        reason: '办法修订',
      },
    ]);
    act(() => bridge.tell({ kind: 'library.changed' }));
    await waitFor(() => expect(reasonField()).toHaveValue(''));
    expect(await field('预审办理期限')).toHaveValue('7');
  });

  it('go back to their default one by one', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '项目监理的起点恢复默认值' }));
    expect(await field('项目监理的起点')).toHaveValue('100');
    expect(screen.queryByRole('button', { name: '项目监理的起点恢复默认值' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '专家组人数为单数恢复默认值' })).toBeVisible();
  });

  it.each([
    ['预审办理期限', '0', '预审办理期限应在 1 至 30 个工作日之间。'],
    ['预审办理期限', '五', '请填写预审办理期限，只填整数。'],
    ['合同备案期限', '', '请填写合同备案期限，只填整数。'],
    ['投资额度较大的起点', '五百', '“五百”不是金额，请填写数字，例如 12.5。'],
    ['投资额度较大的起点', '0.5', '投资额度较大的起点应在 1 万元至 100000 万元之间。'],
    ['专家个人评审费（每半天）', '100000.01', '专家个人评审费（每半天）应在 0 元至 100000 元之间。'],
  ])('%s of “%s” is refused beside it', async (name, text, fault) => {
    const { bridge, user } = open();
    const input = await field(name);
    await put(user, input, text);
    await put(user, reasonField(), '试');
    await user.click(saveButton());
    await waitFor(() => expect(input).toHaveAccessibleDescription(fault));
    expect(bridge.asked('policies.save')).toEqual([]);
  });

  it('that were changed elsewhere meanwhile are told, and what was typed stays', async () => {
    const { user } = open({
      'policies.save': () => {
        throw new CallError('staleVersion', '审查规则与限额已在别处修改过，请重新打开后再改。');
      },
    });
    const days = await field('合同备案期限');
    await put(user, days, '6');
    await put(user, reasonField(), '试');
    await user.click(saveButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('已在别处修改过');
    expect(days).toHaveValue('6');
  });

  it('are not left with unsaved changes unasked', async () => {
    const { user, place } = open();
    await user.type(await field('合同备案期限'), '0');
    await user.click(screen.getByRole('tab', { name: '办公室与资料库' }));
    expect(await screen.findByRole('dialog', { name: '内容尚未保存' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不保存并离开' }));
    await waitFor(() => expect(place().pathname).toBe('/settings'));
  });
});

describe('the history', () => {
  it('tells who changed what, from what to what, and why', async () => {
    open();
    const row = within(await screen.findByRole('table', { name: '修改记录' })).getByRole('row', { name: /李审查/ });
    for (const text of [
      '项目监理的起点：100 万元 → 200 万元',
      '专家组人数为单数：是 → 否',
      '领导小组会议纪要〔2026〕3号',
    ]) {
      expect(within(row).getByText(text)).toBeVisible();
    }
  });

  it('that is empty says that the defaults apply', async () => {
    open({ 'policies.history': () => ({ rows: [], total: 0 }) });
    expect(await screen.findByText('没有修改过，现行值都是程序的默认值。')).toBeVisible();
  });
});

it('what the form shows reads back as the same policy', () => {
  const policy = { ...DEFAULT_POLICY, largeProject: parseMoney('300.123456', '万元'), limitInclusive: false };
  expect(policyFormShape.parse(policyValues(policy))).toEqual(policy);
});
