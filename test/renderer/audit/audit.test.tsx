import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { momentText } from '../../../renderer/components/history-list.tsx';
import { AuditScreen } from '../../../renderer/screens/audit/audit-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { ParsedInput } from '../../../src/contract/contract.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
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
  const bridge = fakeBridge({ 'audit.list': auditList, ...answers });
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
    expect(bridge.asked('audit.list')).toEqual([
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
