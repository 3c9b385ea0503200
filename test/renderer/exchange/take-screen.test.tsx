import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TakeScreen } from '../../../renderer/screens/exchange/take/take-screen.tsx';
import type { CallContext } from '../../../src/contract/call-context.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { ParsedInput } from '../../../src/contract/contract.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { askedFor, EXPORT_ANSWERS, takeAlong } from '../../support/list-export/taken-along.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const ID = '11111111-1111-4111-8111-111111111111';
const uid = (last: number) => `22222222-2222-4222-8222-22222222222${String(last)}`;
const CONFLICT = {
  uid: uid(1),
  kind: 'unit',
  label: '区城管局',
  state: 'conflict',
  ours: 'a'.repeat(64),
  choices: ['keep', 'take'],
  hint: '',
} as const;
const ONLY_TAKE = {
  uid: uid(2),
  kind: 'project',
  label: '2027-0001 某项目',
  state: 'conflict',
  ours: 'b'.repeat(64),
  choices: ['take'],
  hint: '对方已多登记一次',
} as const;
const NEW = { uid: uid(3), kind: 'unit', label: '区水利局', state: 'new', ours: '', choices: [], hint: '' } as const;

const items = ({ kind, state }: ParsedInput<'exchange.items'>) => {
  const rows = [CONFLICT, ONLY_TAKE, NEW].filter(
    (item) => (kind === null || item.kind === kind) && (state === null || item.state === state),
  );
  return { rows: rows.map((row) => ({ ...row, choices: [...row.choices] })), total: rows.length };
};

function open(answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'files.pickPackage': () => ({ token: 'package' as FileToken, fileName: '对方.gsjh' }),
    'exchange.read': () => ({
      packageId: ID,
      fileName: '对方.gsjh',
      sha256: 'abcd'.repeat(16),
      machineName: 'PC-2',
      actor: '王审查',
      at: '2026-09-28T01:30:00.000Z',
      isWhole: true,
      wasTaken: false,
      missing: 0,
      counts: [
        { kind: 'unit', state: 'conflict', items: 1 },
        { kind: 'project', state: 'conflict', items: 1 },
        { kind: 'unit', state: 'new', items: 1 },
      ],
    }),
    'exchange.items': items,
    'exchange.differences': () => ({ rows: [{ what: '备注', ours: '甲', theirs: null }], more: 2, same: 7 }),
    'exchange.take': () => ({
      added: 1,
      changed: 1,
      removed: 0,
      kept: 1,
      gaveWay: [{ label: '2027-0003 某项目', note: '改编为 2027-0003' }],
      alike: [{ label: '张样例，浙江大学', here: '张样例，浙大', shared: ['姓名', '联系电话'] }],
      unwritten: [{ label: '预审意见书', what: '磁盘空间不足' }],
    }),
    'exchange.foresee': () => ({
      gaveWay: [{ label: '某单位', note: '改名为“某单位（重名2）”' }],
      alike: [{ label: '张样例，浙江大学', here: '张样例，浙大', shared: ['姓名', '联系电话'] }],
    }),
    'window.setUnsaved': () => ({}),
    'exchange.close': () => ({}),
    ...answers,
  });
  return { bridge, ...renderScreen(<TakeScreen />, '/exchange/take') };
}

type Opened = ReturnType<typeof open>;

async function read({ user }: Opened): Promise<void> {
  await user.click(screen.getByRole('button', { name: '选择资料包' }));
  await screen.findByText('对方.gsjh');
  await user.type(screen.getByLabelText('口令'), '口令-口令-口令');
  await user.click(screen.getByRole('button', { name: '读取并比较' }));
}

describe('a package of another machine', () => {
  it('is shown with where it is from, what differs, and what has to be decided', async () => {
    const opened = open();
    await read(opened);
    expect(await screen.findByText(/PC-2，王审查/)).toBeVisible();
    expect(screen.getByText('新增 1，两边都改过 2')).toBeVisible();
    expect(await screen.findByText('某单位：改名为“某单位（重名2）”')).toBeVisible();
    expect(screen.getByText('张样例，浙江大学：与本机的“张样例，浙大”姓名、联系电话相同')).toBeVisible();
    expect(screen.getByText('abcd abcd abcd abcd（可与对方核对）')).toBeVisible();
    await opened.user.click(await screen.findByRole('button', { name: '查看差异：区城管局' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('row', { name: /备注 甲 （没有）/ })).toBeVisible();
    expect(within(dialog).getByText('还有 2 处不同，没有列出。')).toBeVisible();
    expect(within(dialog).getByText('其余 7 项两边相同，没有列出。')).toBeVisible();
    expect(screen.getByText(/程序不会合并.*改为“停用”/)).toBeInTheDocument();
  });

  it('is taken only when everything is decided, one by one or all of a kind', async () => {
    const opened = open();
    await read(opened);
    await screen.findByRole('button', { name: '查看差异：区城管局' });
    await opened.user.click(screen.getByRole('button', { name: '采用这个资料包' }));
    expect(await screen.findByText(/还有 2 条没有决定/)).toBeVisible();
    const progress = screen.getByRole('status', { name: '决定的进度' });
    expect(progress).toHaveTextContent('需要决定 2 条，已决定 0 条，还差 2 条。');
    await opened.user.click(screen.getByRole('button', { name: '项目档案一律保留本机' }));
    const told = screen.getByRole('status', { name: '按种类决定的结果' });
    await waitFor(() => expect(told).toHaveTextContent('项目档案：没有一条能这样选，请在下面逐条决定。'));
    await opened.user.click(screen.getByRole('button', { name: '建设单位一律保留本机' }));
    await waitFor(() => expect(told).toHaveTextContent('建设单位：已将 1 条定为“保留本机”。'));
    expect(screen.getByText('建设单位 1 条（已决定 1 条），一律：')).toBeVisible();
    expect(progress).toHaveTextContent('需要决定 2 条，已决定 1 条，还差 1 条。');
    const only = screen.getByRole('group', { name: '决定：2027-0001 某项目' });
    expect(within(only).getByRole('button', { name: '采用对方' })).toHaveAttribute('aria-pressed', 'false');
    await opened.user.click(screen.getByRole('button', { name: '采用这个资料包' }));
    expect(await screen.findByText(/还有 1 条没有决定/)).toBeVisible();
    expect(opened.bridge.asked('exchange.take')).toEqual([]);
    await opened.user.click(within(only).getByRole('button', { name: '采用对方' }));
    expect(progress).toHaveTextContent('2 条都已决定，可以采用。');
    await opened.user.click(screen.getByRole('button', { name: '采用这个资料包' }));
    const asked = await screen.findByRole('dialog');
    expect(within(asked).getByText(/本机的将作废：“2027-0001 某项目”。/)).toBeVisible();
    await opened.user.click(within(asked).getByRole('button', { name: '采用' }));
    expect(await screen.findByText('已采用资料包：新增 1 项，更新 1 项，保留本机 1 项')).toBeVisible();
    expect(screen.getByText('2027-0003 某项目：改编为 2027-0003')).toBeVisible();
    expect(screen.getByText('预审意见书：磁盘空间不足')).toBeVisible();
    expect(opened.bridge.asked('exchange.take')).toEqual([
      {
        packageId: ID,
        decisions: [
          { uid: uid(1), ours: 'a'.repeat(64), decision: 'keep' },
          { uid: uid(2), ours: 'b'.repeat(64), decision: 'take' },
        ],
      },
    ]);
  });

  it('whose taking says how far it is, and offers to cancel only as long as that is possible', async () => {
    let tell: CallContext['reportProgress'] = () => undefined;
    const opened = open({
      'exchange.take': (_input, { reportProgress }) => {
        tell = reportProgress;
        return new Promise(() => undefined);
      },
    });
    await read(opened);
    await opened.user.click(await screen.findByRole('button', { name: '建设单位一律采用对方' }));
    await opened.user.click(screen.getByRole('button', { name: '项目档案一律采用对方' }));
    await opened.user.click(screen.getByRole('button', { name: '采用这个资料包' }));
    await opened.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '采用' }));
    expect(await screen.findByRole('progressbar', { name: '进度' })).not.toHaveAttribute('aria-valuenow');
    expect(screen.getByText('正在采用')).toBeVisible();
    act(() => tell({ done: 1, total: 4, label: '正在保存附件' }));
    expect(screen.getByText('正在保存附件')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: '进度' })).toHaveAttribute('aria-valuenow', '25');
    expect(screen.getByRole('button', { name: '取消' })).toBeEnabled();
    act(() => tell({ done: 0, total: null, label: '正在写入资料，这一步不能取消', isFinal: true }));
    expect(screen.getByText('正在写入资料，这一步不能取消')).toBeVisible();
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  });

  it('is taken along as a list, as it is filtered, with what is decided so far', async () => {
    const opened = open(EXPORT_ANSWERS);
    await read(opened);
    await screen.findByRole('button', { name: '查看差异：区城管局' });
    await opened.user.click(screen.getByRole('button', { name: '建设单位一律保留本机' }));
    await opened.user.click(screen.getByRole('combobox', { name: '比较' }));
    await opened.user.click(await screen.findByRole('option', { name: '两边都改过' }));
    await waitFor(() => expect(screen.queryByText('区水利局')).toBeNull());
    await takeAlong(opened.user);
    const decisions = [{ uid: uid(1), ours: 'a'.repeat(64), decision: 'keep' }];
    expect(opened.bridge.asked('lists.export')).toEqual([
      askedFor({ of: 'exchangeItems', packageId: ID, kind: null, state: 'conflict', decisions }),
    ]);
  });

  it('whose decisions would be lost is not left without a question', async () => {
    const opened = open();
    await read(opened);
    await opened.user.click(await screen.findByRole('button', { name: '建设单位一律采用对方' }));
    await opened.user.click(screen.getByRole('link', { name: '返回' }));
    expect(await screen.findByText('离开后，没有保存的内容将丢失。')).toBeVisible();
  });

  it('that cannot be opened says why, and another can be chosen', async () => {
    const opened = open({
      'exchange.read': () => {
        throw new CallError('fileProblem', '口令不对（或资料包的开头已损坏）。');
      },
    });
    await read(opened);
    expect(await screen.findByText(/口令不对/)).toBeVisible();
    expect(screen.getByRole('button', { name: '选择资料包' })).toBeEnabled();
  });
});
