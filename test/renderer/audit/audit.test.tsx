import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { momentText } from '../../../src/domain/moment-text.ts';
import { AuditScreen } from '../../../renderer/screens/audit/audit-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { ParsedInput } from '../../../src/contract/contract.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const AT = '2026-09-28T01:30:00.000Z';
const TOTAL = 120;

/** As the library answers: latest first. */
const auditList = ({ page, pageSize }: ParsedInput<'audit.list'>) => {
  const latest = TOTAL - page * pageSize;
  const length = Math.min(pageSize, latest);
  const rows = Array.from({ length }, (_, index) => ({
    sequence: latest - index,
    at: AT,
    actor: '李审查',
    summary: '修改项目',
    subject: `项目${String(latest - index)}`,
    remark: '按来函更正',
  }));
  return { rows, total: TOTAL };
};

function open(answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'audit.list': auditList,
    'library.status': () => libraryStatus('2026-09-28'),
    ...answers,
  });
  return { bridge, ...renderScreen(<AuditScreen />, '/audit') };
}

const list = () => screen.findByRole('grid', { name: '审计记录' });
const verifyButton = () => screen.findByRole('button', { name: '核验审计链' });

describe('the audit', () => {
  it('says who did what to which record, when and why', async () => {
    open();
    const row = within(await list()).getByRole('row', { name: /项目120/ });
    for (const text of ['120', momentText(AT), '李审查', '修改项目', '项目120', '按来函更正']) {
      expect(within(row).getByText(text)).toBeVisible();
    }
    expect(screen.getByText('共 120 条记录，最近的在前')).toBeVisible();
  });

  it('goes back page by page', async () => {
    const { bridge, user } = open();
    await list();
    await user.click(screen.getByRole('button', { name: /下一页/ }));
    expect(await screen.findByText('项目70')).toBeVisible();
    expect(bridge.asked('audit.list')).toMatchObject([
      { page: 0, pageSize: 50 },
      { page: 1, pageSize: 50 },
    ]);
  });

  it('without entries says so', async () => {
    open({ 'audit.list': () => ({ rows: [], total: 0 }) });
    expect(await screen.findByText('还没有审计记录')).toBeVisible();
  });

  it('that cannot be read says why', async () => {
    open({
      'audit.list': () => {
        throw new CallError('libraryProblem', '资料库文件损坏。');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('资料库文件损坏。');
  });
});

describe('filtering the audit', () => {
  it('by words and days begins at the first page again', async () => {
    const { bridge, user } = open();
    await list();
    await user.click(screen.getByRole('button', { name: /下一页/ }));
    await screen.findByText('项目70');
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '修改');
    await user.type(screen.getByRole('textbox', { name: '起始日期' }), '2026-9-1');
    await user.type(screen.getByRole('textbox', { name: '截止日期' }), '2026-09-28');
    await waitFor(() => {
      expect(bridge.asked('audit.list').at(-1)).toEqual({
        query: '修改',
        from: '2026-09-01',
        to: '2026-09-28',
        page: 0,
        pageSize: 50,
      });
    });
  });

  it('tells that the last day is before the first', async () => {
    const { user } = open();
    await list();
    await user.type(screen.getByRole('textbox', { name: '起始日期' }), '2026-09-28');
    await user.type(screen.getByRole('textbox', { name: '截止日期' }), '2026-09-01');
    expect(screen.getByRole('textbox', { name: '截止日期' })).toHaveAccessibleDescription('早于起始日期');
  });

  it('that finds nothing keeps the filters', async () => {
    const { user } = open({
      'audit.list': (input) => (input.query === '' ? auditList(input) : { rows: [], total: 0 }),
    });
    await list();
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '没有');
    expect(await screen.findByText('没有符合条件的记录')).toBeVisible();
    expect(screen.getByRole('button', { name: '导出列表' })).toBeDisabled();
  });
});

describe('exporting the audit', () => {
  it('writes what is filtered to the file that is named, and offers to open it', async () => {
    const { bridge, user } = open({
      'files.pickTarget': () => ({ token: 'target' as never, fileName: '审计日志.xlsx' }),
      'audit.export': () => ({ fileName: '审计日志.xlsx', rows: 12 }),
      'files.open': () => ({}),
    });
    await list();
    await user.type(screen.getByRole('textbox', { name: '起始日期' }), '2026-09-28');
    await user.click(screen.getByRole('button', { name: '导出列表' }));
    await user.click(screen.getByRole('menuitem', { name: 'Excel 工作簿（.xlsx）' }));
    expect(await screen.findByText('已导出 12 条到“审计日志.xlsx”')).toBeVisible();
    expect(bridge.asked('files.pickTarget')).toEqual([{ suggestedName: '审计日志-2026-09-28.xlsx', kind: 'xlsx' }]);
    expect(bridge.asked('audit.export')).toEqual([
      { query: '', from: '2026-09-28', to: null, target: 'target', format: 'xlsx' },
    ]);
    await user.click(screen.getByRole('button', { name: '打开：审计日志.xlsx' }));
    expect(bridge.asked('files.open')).toEqual([{ token: 'target' }]);
  });
});

describe('verifying the chain', () => {
  it('tells that it is intact, and over how many entries', async () => {
    const { user } = open({ 'audit.verify': () => ({ entries: 120, intact: true, faults: [] }) });
    await user.click(await verifyButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('审计链完整：已核验全部 120 条记录');
  });

  it('names each fault with its entry', async () => {
    const faults = [
      { sequence: 7, what: '内容被改动过' },
      { sequence: 119, what: '末尾的记录被删去：应有 120 条' },
    ];
    const { user } = open({ 'audit.verify': () => ({ entries: 119, intact: false, faults }) });
    await user.click(await verifyButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('审计链有 2 处问题（共核验 119 条记录）');
    const named = within(screen.getByRole('list', { name: '审计链的问题' })).getAllByRole('listitem');
    expect(named.map(({ textContent }) => textContent)).toEqual([
      '第 7 条：内容被改动过',
      '第 119 条：末尾的记录被删去：应有 120 条',
    ]);
  });

  it('shows the first 200 of very many faults and counts the rest', async () => {
    const faults = Array.from({ length: 230 }, (_, index) => ({ sequence: index + 1, what: '内容被改动过' }));
    const { user } = open({ 'audit.verify': () => ({ entries: 230, intact: false, faults }) });
    await user.click(await verifyButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('其余 30 处从略。');
    expect(within(screen.getByRole('list', { name: '审计链的问题' })).getAllByRole('listitem')).toHaveLength(200);
  });

  it('runs once at a time and can be run again', async () => {
    const answers: (() => void)[] = [];
    const { bridge, user } = open({
      'audit.verify': () =>
        new Promise((resolve) => {
          answers.push(() => resolve({ entries: 120, intact: true, faults: [] }));
        }),
    });
    await user.click(await verifyButton());
    expect(await screen.findByRole('button', { name: '正在核验…' })).toBeDisabled();
    answers[0]?.();
    await waitFor(async () => expect(await verifyButton()).toBeEnabled());
    await user.click(await verifyButton());
    expect(bridge.asked('audit.verify')).toHaveLength(2);
  });

  it('that fails says why', async () => {
    const { user } = open({
      'audit.verify': () => {
        throw new CallError('coreUnavailable', '资料库服务中断，请稍后重试。');
      },
    });
    await user.click(await verifyButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('资料库服务中断，请稍后重试。');
  });
});
