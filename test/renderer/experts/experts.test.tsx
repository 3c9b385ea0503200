import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExpertScreen } from '../../../renderer/screens/experts/card/expert-screen.tsx';
import { SHOWN_FOR_MS } from '../../../renderer/screens/experts/card/revealed-field.tsx';
import { ExpertsScreen } from '../../../renderer/screens/experts/experts-screen.tsx';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import { CAPS, EXPERT, openExperts } from '../../support/experts/open-experts.tsx';
import type { FakeHandlers } from '../../support/fake-bridge.ts';

afterEach(cleanup);

describe('the list of experts', () => {
  const list = () => screen.findByRole('grid', { name: '专家库' });

  it('names each expert with specialty, origin, load against the caps, rating and state; Enter opens the card', async () => {
    const { user, place } = openExperts(<ExpertsScreen />, '/experts');
    const row = within(await list()).getByRole('row', { name: /王敏/ });
    for (const text of ['示例大学', '网络工程', '区外', '本周 3/3（满）', '本季 5/12', '4.3 分', '正式']) {
      expect(row).toHaveTextContent(text);
    }
    await user.click(within(row).getByRole('gridcell', { name: '示例大学' }));
    expect(place().pathname).toBe('/experts/7');
  });

  it('is filtered by the library, and keeps its filters in the address', async () => {
    const { bridge, user, place } = openExperts(<ExpertsScreen />, '/experts?state=suspended&specialty=2&q=%E7%8E%8B');
    await list();
    const filter = { ...NO_EXPERT_FILTER, query: '王', states: ['suspended'], specialtyId: 2 };
    expect(bridge.asked('experts.list')[0]).toMatchObject({ filter, sort: { by: 'name', descending: false } });
    await user.click(screen.getByRole('combobox', { name: '区内区外' }));
    await user.click(await screen.findByRole('option', { name: '区外' }));
    await waitFor(() => expect(place().search).toContain('origin=outside'));
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(bridge.asked('experts.list').at(-1)).toMatchObject({ filter: NO_EXPERT_FILTER }));
  });

  it('goes out as a roster; phones only with what they are for', async () => {
    const { bridge, user } = openExperts(<ExpertsScreen />, '/experts', {
      'files.pickTarget': () => ({ token: 'pick-1' as FileToken, fileName: '专家库名册.xlsx' }),
      'experts.exportRoster': () => ({ fileName: '专家库名册.xlsx', rows: 1 }),
    });
    await list();
    await user.click(screen.getByRole('button', { name: '导出名册' }));
    const dialog = within(await screen.findByRole('dialog', { name: '导出专家库名册' }));
    await user.click(dialog.getByRole('checkbox', { name: /含联系人和联系电话/ }));
    expect(dialog.getByRole('button', { name: '选择位置并导出' })).toBeDisabled();
    await user.type(dialog.getByRole('textbox', { name: '联系电话的用途' }), '通知评审会');
    await user.click(dialog.getByRole('button', { name: '选择位置并导出' }));
    expect(await screen.findByText('已导出 1 位到“专家库名册.xlsx”')).toBeVisible();
    expect(bridge.asked('experts.exportRoster')).toMatchObject([
      { phonePurpose: '通知评审会', filter: NO_EXPERT_FILTER },
    ]);
  });

  it('says what to do while it is empty', async () => {
    openExperts(<ExpertsScreen />, '/experts', { 'experts.list': () => ({ rows: [], total: 0, caps: CAPS }) });
    expect(await screen.findByText('专家库还是空的')).toBeVisible();
    expect(screen.getByRole('link', { name: '登记专家' })).toHaveAttribute('href', '/experts/new');
  });
});

describe('the card of an expert', () => {
  const openCard = (answers: FakeHandlers = {}) => openExperts(<ExpertScreen />, '/experts/7', answers, '/experts/:id');

  it('shows what is on record, the load against the caps, and the meetings', async () => {
    openCard();
    expect(await screen.findByRole('heading', { level: 1, name: '王敏' })).toBeVisible();
    expect(screen.getByText('057*-****1234')).toBeVisible();
    expect(screen.getByText('本季度 12 次，上限 12 次，已满，不再参加抽取')).toBeVisible();
    expect(screen.getByText(/出席率：75%（应到 4 次，到会 3 次）/)).toBeVisible();
    expect(screen.getByText('近 12 个月参会：2026年9月 2 次（到会 1 次）。')).toBeVisible();
    const meetings = within(screen.getByRole('table', { name: '参会记录' }));
    expect(meetings.getByRole('link', { name: '智慧城管评审会' })).toHaveAttribute('href', '/meetings/3');
    expect(meetings.getByRole('row', { name: /到会/ })).toHaveTextContent('智慧城管升级');
  });

  it('shows a number when asked for it, and masks it again after 30 seconds', async () => {
    const { bridge, user } = openCard({ 'experts.reveal': () => ({ value: '0571-00001234' }) });
    await screen.findByText('057*-****1234');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      await user.click(screen.getByRole('button', { name: '查看联系电话' }));
      expect(await screen.findByText('0571-00001234')).toBeVisible();
      expect(bridge.asked('experts.reveal')).toEqual([{ id: 7, field: 'phone' }]);
      act(() => {
        vi.advanceTimersByTime(SHOWN_FOR_MS - 1000);
      });
      expect(screen.getByText('0571-00001234')).toBeVisible();
      act(() => {
        vi.advanceTimersByTime(2000);
      });
      expect(screen.getByText('057*-****1234')).toBeVisible();
      expect(screen.queryByText('0571-00001234')).not.toBeInTheDocument();
    } finally {
      vi.useRealTimers();
    }
  });

  it('changes the state for a reason; what is refused is told and keeps the dialog', async () => {
    let refused = true;
    const { bridge, user } = openCard({
      'experts.changeState': () => {
        if (refused) throw new CallError('conflict', '“王敏”已被抽中参加尚未召开的会议。');
        return { ...EXPERT, state: 'suspended', version: 5 };
      },
    });
    await user.click(await screen.findByRole('button', { name: '停用' }));
    const dialog = within(await screen.findByRole('dialog', { name: '停用：王敏' }));
    expect(dialog.getByRole('button', { name: '停用' })).toBeDisabled();
    await user.type(dialog.getByRole('textbox', { name: '原因' }), '长期出国');
    await user.click(dialog.getByRole('button', { name: '停用' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('已被抽中');
    refused = false;
    await user.click(dialog.getByRole('button', { name: '停用' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('experts.changeState').at(-1)).toEqual({
      id: 7,
      version: 4,
      to: 'suspended',
      reason: '长期出国',
    });
  });
});
