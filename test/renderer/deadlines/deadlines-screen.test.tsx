import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlinesScreen } from '../../../renderer/screens/deadlines/deadlines-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { DeadlineRow } from '../../../src/contract/calls/deadline-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const row = (changes: Partial<DeadlineRow>): DeadlineRow => ({
  projectId: 1 as ProjectId,
  projectCode: '2027-0001',
  projectName: '智慧城管一体化平台升级',
  unitName: '区城管局',
  kind: 'preReview',
  recordId: null,
  title: '出具预审意见书',
  ruleId: 'R09',
  light: 'over',
  workingDaysLeft: -2,
  dueOn: isoDate('2026-09-24'),
  ...changes,
});

const ROWS: DeadlineRow[] = [
  row({}),
  row({
    projectId: 2 as ProjectId,
    projectName: '社区养老服务管理系统',
    kind: 'contractFiling',
    recordId: 7 as RecordId,
    title: '合同备案（甲-1）',
    ruleId: 'R22',
    light: 'soon',
    workingDaysLeft: 1,
    dueOn: isoDate('2026-09-29'),
  }),
  row({
    projectId: 3 as ProjectId,
    projectName: '视频会议系统扩建',
    light: 'paused',
    workingDaysLeft: null,
    dueOn: null,
  }),
];

const LIGHTS = { over: 21, today: 0, soon: 4, open: 9, paused: 2, unknown: 7 };

function open(answers: FakeHandlers = {}, path = '/deadlines') {
  const page: CallOutput<'deadlines.list'> = { today: isoDate('2026-09-28'), rows: ROWS, total: 43, lights: LIGHTS };
  const bridge = fakeBridge({
    'deadlines.list': () => page,
    'units.list': () => ({ rows: [], total: 0 }),
    ...answers,
  });
  return { bridge, page, ...renderScreen(<DeadlinesScreen />, path) };
}

const list = () => screen.findByRole('grid', { name: '办理期限' });
const lastFilter = (bridge: ReturnType<typeof fakeBridge>) => bridge.asked('deadlines.list').at(-1);

describe('the list of all deadlines', () => {
  it('names what is due, until when, by which rule and for whom', async () => {
    open();
    const filing = within(await list()).getByRole('row', { name: /合同备案（甲-1）/ });
    for (const text of ['2026年9月29日', 'R22', '2027-0001', '社区养老服务管理系统', '区城管局']) {
      expect(within(filing).getByText(text)).toBeVisible();
    }
    expect(within(filing).getByRole('button', { name: '临近，还剩 1 个工作日，查看期限如何计算' })).toBeVisible();
  });

  it('counts them by light, and lists one light when it is chosen', async () => {
    const { bridge, user, place } = open();
    const lights = await screen.findByRole('group', { name: '按期限状态列出' });
    expect(
      within(lights)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['全部 43', '超期 21', '今日到期 0', '临近 4', '正常 9', '停表 2', '日历未知 7']);
    await user.click(within(lights).getByRole('button', { name: '日历未知 7' }));
    await waitFor(() => expect(lastFilter(bridge)).toMatchObject({ filter: { light: 'unknown' }, page: 0 }));
    expect(place().search).toBe('?light=unknown');
    await user.click(within(lights).getByRole('button', { name: '全部 43' }));
    expect(place().search).toBe('');
  });

  it('is narrowed to one thing that is due, and to projects by their name', async () => {
    const { bridge, user } = open({}, '/deadlines?light=over&page=3');
    await list();
    expect(lastFilter(bridge)).toMatchObject({ filter: { light: 'over' }, page: 2, pageSize: 50 });
    await user.click(screen.getByRole('combobox', { name: '事项' }));
    await user.click(await screen.findByRole('option', { name: '报送绩效监控报告' }));
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '养老');
    const narrowed = { light: 'over', kind: 'monitoring', unitId: null, query: '养老' };
    await waitFor(() => expect(lastFilter(bridge)).toMatchObject({ filter: narrowed, page: 0 }));
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    const cleared = { light: null, kind: null, unitId: null, query: '' };
    await waitFor(() => expect(lastFilter(bridge)).toMatchObject({ filter: cleared }));
  });

  it.each([
    [/出具预审意见书.*智慧城管/, '/pre-reviews/1'],
    [/合同备案/, '/projects/2'],
  ])('a row leads to where it is handled: %s to %s', async (name, path) => {
    const { user, place } = open();
    await user.click(within(within(await list()).getByRole('row', { name })).getByText('区城管局'));
    await waitFor(() => expect(place().pathname).toBe(path));
  });

  it('Enter in a row leads there, Enter on its light shows the count', async () => {
    const { user, place } = open({
      'deadlines.explain': () => {
        throw new CallError('notFound', '这个期限已经办结，请刷新列表。');
      },
    });
    const filing = within(await list()).getByRole('row', { name: /合同备案/ });
    const [light, , title] = within(filing).getAllByRole('gridcell');
    act(() => light!.focus());
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: '合同备案（甲-1）' });
    expect(await within(dialog).findByText('这个期限已经办结，请刷新列表。')).toBeInTheDocument();
    expect(place().pathname).toBe('/deadlines');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    act(() => title!.focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(place().pathname).toBe('/projects/2'));
  });

  it('without any says what will be there', async () => {
    open({
      'deadlines.list': () => ({
        today: isoDate('2026-09-28'),
        rows: [],
        total: 0,
        lights: { over: 0, today: 0, soon: 0, open: 0, paused: 0, unknown: 0 },
      }),
    });
    expect(await screen.findByText('没有未办结的期限')).toBeVisible();
  });

  it('that finds nothing keeps its filters', async () => {
    open(
      {
        'deadlines.list': () => ({
          today: isoDate('2026-09-28'),
          rows: [],
          total: 0,
          lights: { over: 0, today: 0, soon: 0, open: 0, paused: 0, unknown: 0 },
        }),
      },
      '/deadlines?q=没有',
    );
    expect(await screen.findByText('没有符合条件的期限')).toBeVisible();
    expect(screen.getByRole('searchbox', { name: '查找' })).toHaveValue('没有');
  });

  it('that cannot be read says why', async () => {
    open({
      'deadlines.list': () => {
        throw new CallError('libraryProblem', '资料库文件损坏。');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('资料库文件损坏。');
  });
});

describe('after midnight', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    vi.setSystemTime(new Date(2026, 8, 28, 23, 50));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('the lights are those of the new day', async () => {
    const { bridge, page } = open();
    expect(await screen.findByText(/^2026年9月28日/)).toBeVisible();
    page.today = isoDate('2026-09-29');
    await act(() => vi.advanceTimersByTimeAsync(9 * 60_000));
    expect(bridge.asked('deadlines.list')).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(2 * 60_000));
    expect(await screen.findByText(/^2026年9月29日，/)).toBeVisible();
    expect(bridge.asked('deadlines.list')).toHaveLength(2);
  });

  it('so they are when the machine wakes on another day', async () => {
    const { page } = open();
    expect(await screen.findByText(/^2026年9月28日/)).toBeVisible();
    page.today = isoDate('2026-10-09');
    vi.setSystemTime(new Date(2026, 9, 9, 8, 30));
    act(() => {
      globalThis.dispatchEvent(new Event('focus'));
    });
    expect(await screen.findByText(/^2026年10月9日/)).toBeVisible();
  });
});
