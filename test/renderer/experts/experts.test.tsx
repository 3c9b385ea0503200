import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExpertScreen } from '../../../renderer/screens/experts/card/expert-screen.tsx';
import { SHOWN_FOR_MS } from '../../../renderer/screens/experts/card/revealed-field.tsx';
import { ExpertsScreen } from '../../../renderer/screens/experts/experts-screen.tsx';
import { EditExpertScreen, NewExpertScreen } from '../../../renderer/screens/experts/form/expert-form-screen.tsx';
import { SpecialtiesScreen } from '../../../renderer/screens/experts/specialties/specialties-screen.tsx';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import { maskedFields } from '../../../src/domain/experts/mask-personal.ts';
import type { ExpertId, FileToken, MeetingId, SpecialtyId } from '../../../src/domain/ids.ts';
import { inventedExpert, inventedIdentityNumber } from '../../support/experts/invented-experts.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

type Row = HandlerOutput<'experts.list'>['rows'][number];
type Page = HandlerOutput<'experts.get'>;
type Specialty = HandlerOutput<'specialties.list'>['rows'][number];

const CAPS = { perWeek: 3, perQuarter: 12 };
const specialty = (id: number, parentId: number | null, name: string, changes: Partial<Specialty> = {}): Specialty => ({
  id: id as SpecialtyId,
  parentId: parentId as SpecialtyId | null,
  name,
  retired: false,
  version: 1,
  experts: 0,
  uses: 0,
  ...changes,
});
const SPECIALTIES = [
  specialty(1, null, '信息网络', { experts: 1, uses: 2 }),
  specialty(2, 1, '网络工程', { experts: 1, uses: 1 }),
  specialty(3, 1, '通信传输'),
  specialty(5, null, '应用软件', { uses: 1 }),
  specialty(6, 5, '系统架构', { retired: true }),
];
const WANG: Row = {
  id: 7 as ExpertId,
  kind: 'person',
  name: '王敏',
  employer: '示例大学',
  title: '教授',
  outside: true,
  state: 'active',
  specialties: ['网络工程'],
  load: { week: 3, quarter: 5 },
  ratingTenths: 43,
  updatedAt: '2026-09-28T01:00:00.000Z',
};
const EXPERT = {
  ...maskedFields(
    inventedExpert(7, {
      name: '王敏',
      employer: '示例大学',
      phone: '0571-00001234',
      specialties: [2] as SpecialtyId[],
    }),
  ),
  id: 7 as ExpertId,
  state: 'active' as const,
  version: 4,
};
const PAGE: Page = {
  expert: EXPERT,
  load: { week: 1, quarter: 12 },
  caps: CAPS,
  months: Array.from({ length: 12 }, (_none, index) => ({
    month: index < 3 ? `2025-${String(10 + index)}` : `2026-0${String(index - 2)}`,
    engaged: index === 11 ? 2 : 0,
    attended: index === 11 ? 1 : 0,
  })),
  attendance: { attended: 3, expected: 4 },
  ratingTenths: 43,
  meetings: [
    {
      meetingId: 3 as MeetingId,
      title: '智慧城管评审会',
      purpose: 'review',
      meetingOn: isoDate('2026-09-20'),
      projects: ['智慧城管升级'],
      state: 'attended',
    },
  ],
  opinions: [],
  ratings: [],
  stateChanges: [{ id: 1, from: null, to: 'pending', reason: '登记', at: '2026-09-01T01:00:00.000Z', actor: '李审查' }],
  history: [{ at: '2026-09-01T01:00:00.000Z', actor: '李审查', summary: '登记专家', remark: '' }],
};
const ANSWERS: FakeHandlers = {
  'specialties.list': () => ({ rows: SPECIALTIES }),
  'experts.get': () => PAGE,
  'experts.list': ({ filter }) => ({
    rows: filter.query === '没有' ? [] : [WANG],
    total: filter.query === '没有' ? 0 : 1,
    caps: CAPS,
  }),
  'library.status': () => {
    throw new CallError('internal', '不在这里测试');
  },
};

function open(element: ReactNode, path: string, answers: FakeHandlers = {}, pattern?: string) {
  const bridge = fakeBridge({ ...ANSWERS, ...answers });
  return { bridge, ...renderScreen(element, path, pattern) };
}

describe('the list of experts', () => {
  const list = () => screen.findByRole('grid', { name: '专家库' });

  it('names each expert with specialty, origin, load against the caps, rating and state; Enter opens the card', async () => {
    const { user, place } = open(<ExpertsScreen />, '/experts');
    const row = within(await list()).getByRole('row', { name: /王敏/ });
    for (const text of ['示例大学', '网络工程', '区外', '本周 3/3（满）', '本季 5/12', '4.3 分', '正式']) {
      expect(row).toHaveTextContent(text);
    }
    await user.click(within(row).getByRole('gridcell', { name: '示例大学' }));
    expect(place().pathname).toBe('/experts/7');
  });

  it('is filtered by the library, and keeps its filters in the address', async () => {
    const { bridge, user, place } = open(<ExpertsScreen />, '/experts?state=suspended&specialty=2&q=%E7%8E%8B');
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
    const { bridge, user } = open(<ExpertsScreen />, '/experts', {
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
    open(<ExpertsScreen />, '/experts', { 'experts.list': () => ({ rows: [], total: 0, caps: CAPS }) });
    expect(await screen.findByText('专家库还是空的')).toBeVisible();
    expect(screen.getByRole('link', { name: '登记专家' })).toHaveAttribute('href', '/experts/new');
  });
});

describe('the card of an expert', () => {
  const openCard = (answers: FakeHandlers = {}) => open(<ExpertScreen />, '/experts/7', answers, '/experts/:id');

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

describe('the form of an expert', () => {
  it('keeps masked data that was not touched, without asking for it', async () => {
    const { bridge, user, place } = open(
      <EditExpertScreen />,
      '/experts/7/edit',
      { 'experts.findAlike': () => ({ alike: [] }), 'experts.update': () => EXPERT },
      '/experts/:id/edit',
    );
    expect(await screen.findByRole('textbox', { name: '身份证号' })).toHaveAttribute('readonly');
    await user.clear(screen.getByRole('textbox', { name: '职称或职务' }));
    await user.type(screen.getByRole('textbox', { name: '职称或职务' }), '研究员');
    await user.click(screen.getByRole('button', { name: '更换联系电话' }));
    await user.type(screen.getByRole('textbox', { name: '联系电话' }), '0571-00005678');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(place().pathname).toBe('/experts/7'));
    expect(bridge.asked('experts.update')).toMatchObject([
      {
        id: 7,
        version: 4,
        keep: ['number', 'email', 'bankAccount'],
        fields: { title: '研究员', phone: '0571-00005678', number: null, specialties: [2], outside: false },
        confirmedDistinctFrom: [],
      },
    ]);
    expect(bridge.asked('experts.reveal')).toEqual([]);
  });

  it('says at the field what is wrong with a number, and that a card number is doubtful', async () => {
    const { bridge, user } = open(<NewExpertScreen />, '/experts/new');
    await user.type(await screen.findByRole('textbox', { name: '身份证号' }), '11010519491231002{Tab}');
    expect(await screen.findByText(/身份证号应为 18 位/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: '银行账号' }), '4111111111111112');
    expect(await screen.findByText(/未通过银行卡号的校验/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^保存/ }));
    expect(await screen.findByText('有 2 处需要修改，见红字')).toBeVisible();
    expect(bridge.asked('experts.create')).toEqual([]);
  });

  it('shows who may be the same, and saves another person only when that is confirmed', async () => {
    const { bridge, user, place } = open(<NewExpertScreen />, '/experts/new', {
      'experts.findAlike': () => ({
        alike: [
          {
            id: 3 as ExpertId,
            name: '王敏',
            employer: '示例大学',
            title: '教授',
            state: 'suspended',
            shared: ['姓名', '工作单位'],
          },
        ],
      }),
      'experts.create': () => ({ ...EXPERT, id: 8 as ExpertId }),
    });
    await user.type(await screen.findByRole('textbox', { name: '姓名' }), '王敏');
    await user.type(screen.getByRole('textbox', { name: '身份证号' }), inventedIdentityNumber(9));
    await user.type(screen.getByRole('textbox', { name: '工作单位' }), '示例大学');
    await user.click(screen.getByRole('combobox', { name: '专业' }));
    await user.click(await screen.findByRole('option', { name: '通信传输' }));
    expect(screen.queryByRole('option', { name: /系统架构/ })).not.toBeInTheDocument();
    const interests = within(screen.getByRole('table', { name: '回避情形' }));
    await user.selectOptions(interests.getByLabelText('第 1 行 情形'), '近亲属任职单位');
    await user.type(interests.getByLabelText('第 1 行 单位名称'), '示例软件公司');
    const leaves = within(screen.getByRole('table', { name: '请假' }));
    await user.type(leaves.getByLabelText('第 1 行 第一天'), '2026.10.1');
    await user.type(leaves.getByLabelText('第 1 行 最后一天'), '20261008');
    await user.click(screen.getByRole('button', { name: /^保存/ }));
    const dialog = within(await screen.findByRole('dialog', { name: '可能重复登记' }));
    expect(dialog.getByText('相同的：姓名、工作单位')).toBeVisible();
    expect(bridge.asked('experts.create')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: '确认不是同一个，保存' }));
    await waitFor(() => expect(place().pathname).toBe('/experts/8'));
    expect(bridge.asked('experts.create')).toMatchObject([
      {
        confirmedDistinctFrom: [3],
        fields: {
          number: inventedIdentityNumber(9),
          specialties: [3],
          interests: [{ kind: 'kin', organisation: '示例软件公司', reason: '' }],
          leaves: [{ from: '2026-10-01', until: '2026-10-08', reason: '' }],
        },
      },
    ]);
  });
});

describe('the 专业目录', () => {
  it('is added to, renamed, put in order and retired; what is in use cannot be deleted', async () => {
    const { bridge, user } = open(<SpecialtiesScreen />, '/experts/specialties', {
      'specialties.create': () => SPECIALTIES[2]!,
      'specialties.rename': () => SPECIALTIES[1]!,
      'specialties.retire': () => SPECIALTIES[1]!,
      'specialties.reorder': () => ({}),
      'specialties.delete': () => ({}),
    });
    const network = within(await screen.findByRole('region', { name: '信息网络' }));
    expect(network.getByRole('button', { name: '删除“网络工程”' })).toBeDisabled();
    await user.click(network.getByRole('button', { name: '下移“网络工程”' }));
    await waitFor(() => expect(bridge.asked('specialties.reorder')).toEqual([{ parentId: 1, ids: [3, 2] }]));
    await user.click(network.getByRole('button', { name: '在“信息网络”下新增专业' }));
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '量子通信{Enter}');
    await waitFor(() => expect(bridge.asked('specialties.create')).toEqual([{ parentId: 1, name: '量子通信' }]));
    await user.click(await network.findByRole('button', { name: '改名“网络工程”' }));
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '（综合）{Enter}');
    await waitFor(() =>
      expect(bridge.asked('specialties.rename')).toEqual([{ id: 2, version: 1, name: '网络工程（综合）' }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: '启用“系统架构”' }));
    await waitFor(() => expect(bridge.asked('specialties.retire')).toEqual([{ id: 6, version: 1, retired: false }]));
    await user.click(network.getByRole('button', { name: '删除“通信传输”' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除' }));
    await waitFor(() => expect(bridge.asked('specialties.delete')).toEqual([{ id: 3, version: 1 }]));
  });
});
