import { LedgersScreen } from '../../../renderer/screens/ledgers/ledgers-screen.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { FUND_SOURCES, STAGES } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { LedgerColumn } from '../../../src/domain/ledgers/ledger-column.ts';
import { LEDGER_LIGHTS } from '../../../src/domain/ledgers/ledger-views.ts';
import type { FakeHandlers } from '../fake-bridge.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { libraryStatus } from '../library-status.ts';
import { renderScreen } from '../render-screen.tsx';

type Listed = HandlerOutput<'ledgers.list'>;

const column = (key: string, label: string, kind: LedgerColumn['kind'], terms = {}): LedgerColumn => ({
  key,
  label,
  kind,
  terms,
  width: 10,
  sortable: true,
});

/** 120 projects, of which the page shows one. */
export const PROJECTS: Listed = {
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
  columns: [column('name', '项目名称', 'text'), column('light', '期限状态', 'choice', LEDGER_LIGHTS)],
  filters: ['lights'],
  sort: { by: 'light', descending: false },
  rows: [{ id: '3', projectId: 3 as ProjectId, values: { name: '教育云', light: 'over' } }],
  total: 1,
  sums: {},
};

const EMPTY: Listed = { ...PROJECTS, rows: [], total: 0, sums: {}, superseded: 0 };

/** Opens the 台账 on the test's answers, which have a line or two in every view but those without any. */
export function openLedgers(path = '/ledgers', answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'ledgers.list': ({ view }) => {
      if (view === 'projects') return PROJECTS;
      if (view === 'yearFunding') return FUNDING;
      return view === 'contractsDue' ? CONTRACTS : EMPTY;
    },
    'units.list': () => ({ rows: [], total: 0 }),
    'library.status': () => libraryStatus('2026-09-28'),
    ...answers,
  });
  return { bridge, ...renderScreen(<LedgersScreen />, path) };
}
