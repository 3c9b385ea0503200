import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LedgersScreen } from '../../../renderer/screens/ledgers/ledgers-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import { FUND_SOURCES, STAGES } from '../../../src/domain/glossary.ts';
import type { FileToken, ProjectId } from '../../../src/domain/ids.ts';
import type { LedgerColumn } from '../../../src/domain/ledgers/ledger-column.ts';
import { OPEN_LIGHTS } from '../../../src/domain/ledgers/ledger-views.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

type Listed = HandlerOutput<'ledgers.list'>;

const column = (key: string, label: string, kind: LedgerColumn['kind'], terms = {}): LedgerColumn => ({
  key,
  label,
  kind,
  terms,
  width: 10,
  sortable: true,
});

const PROJECTS: Listed = {
  columns: [
    column('code', '项目编号', 'text'),
    column('name', '项目名称', 'text'),
    column('stage', '阶段', 'choice', STAGES),
    column('declared', '申报', 'money'),
    column('reductionRate', '核减率', 'percent'),
  ],
  filters: ['query', 'unitId', 'year', 'stages'],
  yearLabel: '计划年度',
  needsYear: false,
  years: [2027, 2026],
  year: null,
  sort: { by: 'code', descending: true },
  note: '全部项目。',
  rows: [
    {
      id: '7',
      projectId: 7 as ProjectId,
      values: {
        code: '2027-0007',
        name: '智慧城管平台',
        stage: 'included',
        declared: 123_456_700_000,
        reductionRate: 1625,
      },
    },
  ],
  total: 120,
  sums: { declared: 1_234_567_000_000, reductionRate: 331 },
  superseded: 2,
  groups: [],
};

const FUNDING: Listed = {
  ...PROJECTS,
  columns: [
    column('name', '项目名称', 'text'),
    column('source', '资金来源', 'choice', FUND_SOURCES),
    column('requested', '申请', 'money'),
  ],
  filters: ['query', 'year', 'fundSources'],
  yearLabel: '预算年度',
  needsYear: true,
  years: [2026, 2025],
  year: 2026,
  sort: { by: 'name', descending: false },
  rows: [
    { id: '1 a', projectId: 1 as ProjectId, values: { name: '健康卡', source: 'generalBudget', requested: 1_000_000 } },
  ],
  total: 1,
  sums: { requested: 1_000_000 },
  superseded: 0,
  groups: [
    { title: '按资金来源', rows: [{ label: '一般公共预算', sums: { requested: 1_000_000 } }] },
    { title: '按建设单位', rows: [{ label: '区卫生健康局', sums: { requested: 1_000_000 } }] },
  ],
};

const CONTRACTS: Listed = {
  ...PROJECTS,
  columns: [column('name', '项目名称', 'text'), column('light', '期限状态', 'choice', OPEN_LIGHTS)],
  filters: ['lights'],
  sort: { by: 'light', descending: false },
  rows: [{ id: '3', projectId: 3 as ProjectId, values: { name: '教育云', light: 'over' } }],
  total: 1,
  sums: {},
};

const EMPTY: Listed = { ...PROJECTS, rows: [], total: 0, sums: {}, superseded: 0 };

const STATUS: HandlerOutput<'library.status'> = {
  today: isoDate('2026-09-28'),
  folder: '/样例',
  schemaVersion: 3,
  unitCount: 1,
  projectCount: 1,
  documentCount: 0,
  auditCount: 1,
  calendarYears: [],
};

function open(path = '/ledgers', answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'ledgers.list': ({ view }) => {
      if (view === 'projects') return PROJECTS;
      if (view === 'yearFunding') return FUNDING;
      return view === 'contractsDue' ? CONTRACTS : EMPTY;
    },
    'units.list': () => ({ rows: [], total: 0 }),
    'library.status': () => STATUS,
    ...answers,
  });
  return { bridge, ...renderScreen(<LedgersScreen />, path) };
}

const grid = (name = '项目台账') => screen.findByRole('grid', { name });

describe('a 台账', () => {
  it('shows its lines, amounts in 万元, and what all of it comes to', async () => {
    open();
    const row = within(await grid()).getByRole('row', { name: /智慧城管平台/ });
    for (const text of ['2027-0007', '已入库', '123,456.70', '16.25%'])
      expect(within(row).getByText(text)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('共 120 行');
    expect(screen.getByText('1,234,567.00')).toBeVisible();
    expect(screen.getByText('3.31%')).toBeVisible();
    expect(screen.getByText('不含已拆分、已并入的 2 个项目')).toBeVisible();
  });

  it('leads from a line to its project', async () => {
    const { user, place } = open();
    await user.click(within(await grid()).getByText('智慧城管平台'));
    expect(place().pathname).toBe('/projects/7');
  });

  it('is sorted by the library when a head is clicked', async () => {
    const { bridge, user, place } = open();
    await user.click(within(await grid()).getByRole('columnheader', { name: /申报/ }));
    await waitFor(() => {
      expect(bridge.asked('ledgers.list').at(-1)).toMatchObject({
        sort: { by: 'declared', descending: false },
        page: 0,
      });
    });
    expect(place().search).toBe('?sort=declared&order=asc');
  });

  it('is filtered by the filters that the view names, and by no other', async () => {
    const { bridge, user, place } = open();
    await grid();
    expect(screen.queryByRole('combobox', { name: '资金来源' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: '阶段' }));
    await user.click(screen.getByRole('option', { name: '已入库' }));
    await user.click(screen.getByRole('option', { name: '实施中' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('combobox', { name: '计划年度' }));
    await user.click(screen.getByRole('option', { name: '2026 年' }));
    expect(bridge.asked('ledgers.list').at(-1)).toMatchObject({
      filter: { stages: ['included', 'implementing'], year: 2026 },
    });
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(place().search).toBe('');
  });

  it('hides columns, but never the last', async () => {
    const { user } = open();
    await grid();
    await user.click(screen.getByRole('button', { name: '显示列' }));
    for (const name of ['项目编号', '阶段', '申报', '核减率']) {
      await user.click(screen.getByRole('menuitemcheckbox', { name }));
    }
    expect(screen.getByRole('menuitemcheckbox', { name: '项目名称' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Escape}');
    const heads = within(await grid()).getAllByRole('columnheader');
    expect(heads.map((head) => head.getAttribute('data-field'))).toEqual(['name']);
    expect(screen.getByRole('button', { name: '显示列（1/5）' })).toBeVisible();
  });

  it('keeps its order when the column that it is sorted by is hidden', async () => {
    const { bridge, place } = open('/ledgers?sort=declared&order=desc&hide=declared', {
      'ledgers.list': () => ({ ...PROJECTS, sort: { by: 'declared', descending: true } }),
    });
    await grid();
    expect(place().search).toBe('?sort=declared&order=desc&hide=declared');
    expect(bridge.asked('ledgers.list')).toHaveLength(1);
  });

  it('is chosen by its tab', async () => {
    const { user, place } = open('/ledgers?q=城管');
    await grid();
    await user.click(screen.getByRole('tab', { name: '待备案合同' }));
    expect(within(await grid('待备案合同台账')).getByText('已超期')).toBeVisible();
    expect(place().search).toBe('?view=contractsDue');
  });

  it('says what would stand there while there is nothing', async () => {
    open('/ledgers?view=lowUseResources');
    expect(await screen.findByText('没有低利用率的资源')).toBeVisible();
    expect(screen.getByRole('button', { name: '导出 Excel' })).toBeDisabled();
  });

  it('says so when nothing passes the filter', async () => {
    open('/ledgers?view=lowUseResources&q=无此');
    expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument();
  });
});

describe('the year’s money', () => {
  it('is always that of a year', async () => {
    const { user } = open('/ledgers?view=yearFunding');
    await grid('年度资金台账');
    await user.click(screen.getByRole('combobox', { name: '预算年度' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['2026 年', '2025 年']);
  });

  it('has its sums by source and by unit', async () => {
    const { user } = open('/ledgers?view=yearFunding');
    await grid('年度资金台账');
    await user.click(screen.getByRole('button', { name: '分组合计' }));
    const bySource = await screen.findByRole('table', { name: '按资金来源' });
    expect(within(bySource).getByRole('row', { name: '一般公共预算 1.00' })).toBeVisible();
    expect(within(screen.getByRole('table', { name: '按建设单位' })).getByText('区卫生健康局')).toBeVisible();
  });
});

describe('an export', () => {
  const TARGET = { token: 'abc' as FileToken, fileName: '台账.xlsx' };

  it('takes exactly what is shown to the file that was named, which can be opened', async () => {
    const { bridge, user } = open('/ledgers?sort=declared&order=desc&stage=included&hide=reductionRate', {
      'ledgers.list': () => ({ ...PROJECTS, sort: { by: 'declared', descending: true } }),
      'files.pickTarget': () => TARGET,
      'ledgers.export': () => ({ fileName: '台账.xlsx', rows: 120 }),
      'files.open': () => ({}),
      'files.showInFolder': () => ({}),
    });
    await grid();
    await user.click(screen.getByRole('button', { name: '导出 Excel' }));
    expect(await screen.findByText('已导出 120 行到“台账.xlsx”')).toBeVisible();
    expect(bridge.asked('files.pickTarget')).toEqual([{ suggestedName: '项目台账-2026-09-28.xlsx', kind: 'xlsx' }]);
    expect(bridge.asked('ledgers.export')).toEqual([
      expect.objectContaining({
        view: 'projects',
        filter: expect.objectContaining({ stages: ['included'] }),
        sort: { by: 'declared', descending: true },
        columns: ['code', 'name', 'stage', 'declared'],
        target: 'abc',
        format: 'xlsx',
      }),
    ]);
    await user.click(screen.getByRole('button', { name: '打开：台账.xlsx' }));
    await user.click(screen.getByRole('button', { name: '在文件夹中显示：台账.xlsx' }));
    expect([bridge.asked('files.open'), bridge.asked('files.showInFolder')]).toEqual([
      [{ token: 'abc' }],
      [{ token: 'abc' }],
    ]);
  });

  it('shows how far it is and can be cancelled', async () => {
    const { promise, reject } = Promise.withResolvers<HandlerOutput<'ledgers.export'>>();
    const { user } = open('/ledgers', { 'files.pickTarget': () => TARGET, 'ledgers.export': () => promise });
    await grid();
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    expect(await screen.findByRole('progressbar', { name: '进度' })).toBeVisible();
    expect(screen.getByRole('button', { name: '导出 Excel' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '取消' }));
    reject(new CallError('cancelled', '已取消导出，没有生成文件。'));
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    });
    expect(screen.getByRole('button', { name: '导出 CSV' })).toBeEnabled();
  });

  it('writes nothing when no file is named, and says why when it fails', async () => {
    const targets = [null, TARGET];
    const { bridge, user } = open('/ledgers', {
      'files.pickTarget': () => targets.shift() ?? null,
      'ledgers.export': () => {
        throw new CallError('fileProblem', '写入文件失败：磁盘空间不足，请清理后重试。');
      },
    });
    await grid();
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    expect(bridge.asked('ledgers.export')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    expect(await screen.findByText('写入文件失败：磁盘空间不足，请清理后重试。')).toBeVisible();
  });
});
