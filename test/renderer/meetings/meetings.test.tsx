import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MeetingFormScreen } from '../../../renderer/screens/meetings/form/meeting-form-screen.tsx';
import { MeetingsScreen } from '../../../renderer/screens/meetings/meetings-screen.tsx';
import { isoDate } from '../../../src/domain/dates.ts';
import { ZERO_FEN } from '../../../src/domain/money.ts';
import type { FileToken, SpecialtyId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { conditionSheet } from '../../../renderer/screens/meetings/form/meeting-sheets.ts';
import { desk, deskAnswers, FIRST_DRAW, MEETING } from './meeting-fixtures.ts';

afterEach(cleanup);

const ROW = {
  id: MEETING,
  title: '智慧城管方案评审会',
  purpose: 'review' as const,
  meetingOn: isoDate('2026-10-20'),
  place: '一号会议室',
  state: 'open' as const,
  projects: '智慧城管、智慧教育',
  draws: 1,
  wanted: 3,
  confirmed: 2,
};

const SPECIALTIES: FakeHandlers = {
  'specialties.list': () => ({
    rows: [
      { id: 1 as SpecialtyId, parentId: null, name: '数据资源', retired: false, version: 1, experts: 3, uses: 3 },
      {
        id: 2 as SpecialtyId,
        parentId: 1 as SpecialtyId,
        name: '数据治理',
        retired: false,
        version: 1,
        experts: 3,
        uses: 3,
      },
    ],
  }),
};

it('the list tells of each meeting its day, projects, draws and who said yes, and leads to its desk', async () => {
  fakeBridge({ 'meetings.list': () => ({ rows: [ROW], total: 1 }) });
  const { user, place } = renderScreen(<MeetingsScreen />, '/meetings');
  const row = within(await screen.findByRole('grid', { name: '评审会议' })).getByRole('row', {
    name: /智慧城管方案评审会/,
  });
  for (const text of ['2026-10-20', '方案评审', '智慧城管、智慧教育', '1 次', '2/3', '筹备中']) {
    expect(within(row).getByText(text)).toBeVisible();
  }
  await user.click(within(row).getByText('2026-10-20'));
  await waitFor(() => expect(place().pathname).toBe('/meetings/7'));
});

it('the list is taken along as it is searched and filtered', async () => {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-09-28'),
    'meetings.list': () => ({ rows: [ROW], total: 1 }),
    'files.pickTarget': () => ({ token: 'abc' as FileToken, fileName: '评审会议.xlsx' }),
    'lists.export': () => ({ fileName: '评审会议.xlsx', rows: 1 }),
  });
  const { user } = renderScreen(<MeetingsScreen />, '/meetings');
  await user.type(await screen.findByRole('searchbox'), '城管');
  await waitFor(() => expect(bridge.asked('meetings.list')).toContainEqual(expect.objectContaining({ query: '城管' })));
  await user.click(screen.getByRole('combobox', { name: '状态' }));
  await user.click(screen.getByRole('option', { name: '筹备中' }));
  await user.click(screen.getByRole('button', { name: '导出列表' }));
  await user.click(screen.getByRole('menuitem', { name: 'Excel 工作簿（.xlsx）' }));
  expect(await screen.findByText('已导出 1 行到“评审会议.xlsx”')).toBeVisible();
  expect(bridge.asked('lists.export')).toEqual([
    { list: { of: 'meetings', query: '城管', state: 'open' }, target: 'abc', format: 'xlsx' },
  ]);
});

it('without any, it says what a meeting is for and how to begin one', async () => {
  fakeBridge({ 'meetings.list': () => ({ rows: [], total: 0 }) });
  renderScreen(<MeetingsScreen />, '/meetings');
  expect(await screen.findByText('还没有评审会议')).toBeVisible();
  expect(screen.getByRole('link', { name: '新建会议' })).toHaveAttribute('href', '/meetings/new');
});

it('the form tells what is missing where, and saves nothing until it is there', async () => {
  const bridge = fakeBridge({
    ...SPECIALTIES,
    'projects.list': () => ({ rows: [], total: 0, totalAmount: ZERO_FEN, superseded: 0 }),
  });
  const { user } = renderScreen(<MeetingFormScreen />, '/meetings/new');
  await user.click(await screen.findByRole('button', { name: /^保存/ }));
  expect(await screen.findByText('请填写会议名称。')).toBeVisible();
  expect(screen.getByText('请填写会议日期。')).toBeVisible();
  expect(screen.getByText('请至少选一个项目。')).toBeVisible();
  expect(screen.getAllByText('请填写姓名。')).toHaveLength(2);
  expect(bridge.asked('meetings.create')).toEqual([]);
});

it('specialties of a condition stand below their field, retired ones only where they were chosen before', () => {
  const row = (id: number, parentId: number | null, name: string, retired = false) => ({
    id: id as SpecialtyId,
    parentId: parentId as SpecialtyId | null,
    name,
    retired,
    version: 1,
    experts: 0,
    uses: 0,
  });
  const rows = [row(1, null, '网络'), row(40, 1, '量子通信'), row(2, null, '安全', true), row(3, 2, '密码')];
  const labels = (...chosen: string[]) => Object.values(conditionSheet(rows, new Set(chosen)).columns[0]?.terms ?? {});
  expect(labels()).toEqual(['不限专业', '网络（全部）', '　量子通信']);
  expect(labels('specialty 3')).toEqual(['不限专业', '网络（全部）', '　量子通信', '　密码（已停用）']);
});

it('a meeting that was drawn for is changed with its recusals kept, and says what cannot be changed', async () => {
  const recusals = [{ expertId: 3, reason: '师生' }] as never;
  const shown = desk({ draws: [FIRST_DRAW] });
  const { meeting } = shown;
  const bridge = fakeBridge({
    ...SPECIALTIES,
    ...deskAnswers({ ...shown, meeting: { ...meeting, recusals } }),
    'projects.list': () => ({ rows: [], total: 0, totalAmount: ZERO_FEN, superseded: 0 }),
    'meetings.excludedBefore': () => ({ names: ['样例咨询公司'] }),
    'meetings.update': () => meeting,
  });
  const { user, place } = renderScreen(<MeetingFormScreen />, '/meetings/7/edit', '/meetings/:id/edit');
  expect(await screen.findByText(/原有条件只能修改人数和候补/)).toBeVisible();
  const count = screen.getByLabelText('第 1 行 抽取人数');
  await user.clear(count);
  await user.type(count, '4');
  await user.selectOptions(screen.getByLabelText('第 1 行 专业'), '数据资源（全部）');
  await user.click(screen.getByRole('button', { name: /^保存/ }));
  await waitFor(() => expect(place().pathname).toBe('/meetings/7'));
  expect(bridge.asked('meetings.update')).toMatchObject([
    {
      id: 7,
      version: 4,
      fields: {
        projectIds: [1],
        recusals,
        conditions: [{ specialtyId: 1, origin: 'outside', kind: 'any', count: 4, reserves: 1 }],
        excludedOrganisations: ['样例设计院'],
      },
    },
  ]);
});
