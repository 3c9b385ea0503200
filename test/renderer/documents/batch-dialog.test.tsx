import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BatchDialog } from '../../../renderer/screens/documents/batch/batch-dialog.tsx';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { Revisited } from '../revisited.tsx';
import { issuedDocument } from '../paper/paper-fixtures.ts';

afterEach(cleanup);

type Row = CallOutput<'papers.unissuedOf'>['rows'][number];

const row = (id: number, name: string, missing: string[] = [], meetings: string[] = []): Row => ({
  projectId: id as ProjectId,
  recordId: (id * 10) as RecordId,
  code: `2027-000${String(id)}`,
  name,
  unitName: '区城管局',
  on: '2026-10-16' as IsoDate,
  meetings,
  missing,
});

const ROWS = [row(1, '智慧城管'), row(2, '智慧教育', [], ['十月评审会']), row(3, '垃圾分类', ['经费合理性'])];

const listed = (rows: Row[]) => ({ rows, total: rows.length });

function open(answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-10-20'),
    'papers.unissued': () => ({
      kinds: [
        { kind: 'reviewOpinion', count: 3 },
        { kind: 'contractFilingForm', count: 1 },
      ],
    }),
    'papers.unissuedOf': ({ kind }) => listed(kind === 'reviewOpinion' ? ROWS : [row(4, '数据治理')]),
    'papers.issueBatch': () => ({ issued: [issuedDocument()], failed: [], left: [] }),
    ...answers,
  });
  return { bridge, ...renderScreen(<Revisited>{(leave) => <BatchDialog onClose={leave} />}</Revisited>) };
}

const table = (kind: string) => screen.findByRole('table', { name: `待出具的${kind}` });

describe('issuing many papers', () => {
  it('offers the kinds that wait now, not those that waited when it was opened before', async () => {
    let kind: 'reviewOpinion' | 'contractFilingForm' = 'reviewOpinion';
    const { bridge, user } = open({ 'papers.unissued': () => ({ kinds: [{ kind, count: 1 }] }) });
    await table('方案评审意见');
    await user.click(screen.getByRole('button', { name: '取消' }));
    kind = 'contractFilingForm';
    bridge.tell({ kind: 'library.changed' });
    await user.click(screen.getByRole('button', { name: '回来' }));
    expect(await table('合同备案表')).toBeVisible();
  });

  it('takes all projects that allow it, and says what keeps the others', async () => {
    const { bridge, user } = open();
    const rows = await table('方案评审意见');
    expect(within(rows).getByText('还缺：经费合理性')).toBeVisible();
    expect(within(rows).getByRole('checkbox', { name: '出具垃圾分类' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '出具 2 份' }));
    await waitFor(() => {
      expect(bridge.asked('papers.issueBatch')).toEqual([
        {
          kind: 'reviewOpinion',
          issuedOn: '2026-10-20',
          items: [
            { projectId: 1, recordId: 10 },
            { projectId: 2, recordId: 20 },
          ],
        },
      ]);
    });
  });

  it('leaves out what is not chosen', async () => {
    const { bridge, user } = open();
    const rows = await table('方案评审意见');
    await user.click(within(rows).getByRole('checkbox', { name: '出具智慧教育' }));
    await user.click(screen.getByRole('button', { name: '出具 1 份' }));
    await waitFor(() => {
      expect(bridge.asked('papers.issueBatch')).toMatchObject([{ items: [{ projectId: 1, recordId: 10 }] }]);
    });
  });

  it('takes those of a meeting alone, once it is looked for among all that wait', async () => {
    const { promise, resolve } = Promise.withResolvers<CallOutput<'papers.unissuedOf'>>();
    const { bridge, user } = open({ 'papers.unissuedOf': ({ query }) => (query === '' ? listed(ROWS) : promise) });
    const rows = await table('方案评审意见');
    expect(screen.getByText('共 3 份待出具。')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '十月 城管局');
    await waitFor(() => {
      expect(bridge.asked('papers.unissuedOf').at(-1)).toMatchObject({ query: '十月 城管局', page: 0, pageSize: 200 });
    });
    // Until the answer is there nothing else is issued in its place.
    expect(screen.getByRole('button', { name: '出具 2 份' })).toBeDisabled();
    resolve(listed([row(2, '智慧教育', [], ['十月评审会'])]));
    expect(await screen.findByText('找到 1 份待出具。')).toBeVisible();
    expect(within(rows).queryByText(/智慧城管/)).toBeNull();
    expect(within(rows).getByText('会议：十月评审会')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '出具 1 份' }));
    await waitFor(() => {
      expect(bridge.asked('papers.issueBatch')).toMatchObject([{ items: [{ projectId: 2, recordId: 20 }] }]);
    });
  });

  it('says so when nothing is found', async () => {
    const { user } = open({ 'papers.unissuedOf': ({ query }) => listed(query === '' ? ROWS : []) });
    await table('方案评审意见');
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '没有的会');
    expect(await screen.findByText(/^没有找到：可按项目名称/)).toBeVisible();
    expect(screen.getByRole('button', { name: '出具 0 份' })).toBeDisabled();
  });

  it('lists more than a batch takes on pages, and goes on with the rest after a batch', async () => {
    let waiting = 312;
    const { bridge, user } = open({
      'papers.unissued': () => ({ kinds: [{ kind: 'reviewOpinion', count: waiting }] }),
      'papers.unissuedOf': ({ query, page }) => ({
        rows: page === 0 ? ROWS : [row(5, '智慧水务')],
        total: query === '' ? waiting : waiting - 12,
      }),
      'papers.issueBatch': () => {
        waiting -= 2;
        return { issued: [issuedDocument()], failed: [], left: [] };
      },
    });
    const rows = await table('方案评审意见');
    expect(screen.getByText(/^共 312 份待出具，一次最多出具 200 份/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '下一页' }));
    expect(await within(rows).findByText(/智慧水务/)).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '评审会');
    expect(await screen.findByText(/^找到 300 份待出具，一次最多出具 200 份/)).toBeVisible();
    expect(await within(rows).findByText(/智慧教育/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '出具 2 份' }));
    await user.click(await screen.findByRole('button', { name: '继续出具（还有 298 份待出具）' }));
    expect(await table('方案评审意见')).toBeVisible();
    expect(screen.getByRole('combobox', { name: '文书种类' })).toHaveTextContent('方案评审意见（310 份待出具）');
    expect(bridge.asked('papers.unissuedOf').at(-1)).toMatchObject({ query: '评审会', page: 0, pageSize: 200 });
  });

  it('chooses all and none', async () => {
    const { user } = open();
    const all = within(await table('方案评审意见')).getByRole('checkbox', { name: '全选' });
    expect(all).toBeChecked();
    await user.click(all);
    expect(screen.getByRole('button', { name: '出具 0 份' })).toBeDisabled();
    await user.click(all);
    expect(screen.getByRole('button', { name: '出具 2 份' })).toBeEnabled();
  });

  it('is of one kind, which is chosen', async () => {
    const { user } = open();
    await table('方案评审意见');
    await user.click(screen.getByRole('combobox', { name: '文书种类' }));
    await user.click(await screen.findByRole('option', { name: '合同备案表（1 份待出具）' }));
    expect(within(await table('合同备案表')).getByText(/数据治理/)).toBeVisible();
  });

  it('shows and issues nothing of another kind while those of the chosen one are looked for', async () => {
    const { promise, resolve } = Promise.withResolvers<CallOutput<'papers.unissuedOf'>>();
    const { user } = open({
      'papers.unissuedOf': ({ kind }) => (kind === 'reviewOpinion' ? listed(ROWS) : promise),
    });
    await table('方案评审意见');
    await user.click(screen.getByRole('combobox', { name: '文书种类' }));
    await user.click(await screen.findByRole('option', { name: '合同备案表（1 份待出具）' }));
    expect(screen.queryByText(/智慧城管/)).toBeNull();
    expect(screen.getByRole('button', { name: '出具 0 份' })).toBeDisabled();
    resolve({ rows: [row(4, '数据治理')], total: 1 });
    expect(await table('合同备案表')).toBeVisible();
  });

  it('stays open while papers are issued, and looks for what waits only once they all are', async () => {
    const { promise, resolve } = Promise.withResolvers<CallOutput<'papers.issueBatch'>>();
    const { bridge, user } = open({ 'papers.issueBatch': () => promise });
    await table('方案评审意见');
    await user.click(screen.getByRole('button', { name: '出具 2 份' }));
    bridge.tell({ kind: 'library.changed' });
    bridge.tell({ kind: 'library.changed' });
    const dialog = screen.getByRole('dialog', { name: '批量出具' });
    dialog.focus();
    await user.keyboard('{Escape}');
    expect(dialog).toBeVisible();
    expect(bridge.asked('papers.unissuedOf')).toHaveLength(1);
    resolve({ issued: [issuedDocument()], failed: [], left: [] });
    expect(await screen.findByRole('list', { name: '已出具' })).toBeVisible();
    await waitFor(() => {
      expect(bridge.asked('papers.unissuedOf')).toHaveLength(2);
    });
    dialog.focus();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
  });

  it('tells which are out, which failed and why, and which were left', async () => {
    const { user } = open({
      'papers.issueBatch': () => ({
        issued: [issuedDocument()],
        failed: [{ ...row(2, '智慧教育'), problem: '文号刚被占用，请重新出具。' }],
        left: [row(3, '垃圾分类')],
      }),
    });
    await table('方案评审意见');
    await user.click(screen.getByRole('button', { name: '出具 2 份' }));
    const items = async (name: string) =>
      within(await screen.findByRole('list', { name }))
        .getAllByRole('listitem')
        .map((each) => each.textContent);
    expect(await items('已出具')).toEqual(['拱数转办评审〔2026〕3号 智慧城管']);
    expect(await items('没有出具')).toEqual(['2027-0002 智慧教育：文号刚被占用，请重新出具。']);
    expect(await items('尚未出具')).toEqual(['2027-0003 垃圾分类']);
  });

  it('says so when nothing waits', async () => {
    open({ 'papers.unissued': () => ({ kinds: [] }) });
    expect(await screen.findByText(/没有待出具的文书/)).toBeVisible();
  });
});
