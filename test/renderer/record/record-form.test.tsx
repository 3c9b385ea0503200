import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NewRecordScreen } from '../../../renderer/screens/record/new-record-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import {
  FILED_LATE,
  NOT_YET_QUALIFIED,
  projectAnswers,
  projectFile,
  recordRow,
} from '../../support/project-answers.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { Revisited } from '../revisited.tsx';

afterEach(cleanup);

type File = CallOutput<'records.file'>;

function openNew(kind: RecordKind, answers: FakeHandlers = {}, file: File = projectFile()) {
  const bridge = fakeBridge({ ...projectAnswers(file), ...answers });
  const place = `/projects/1/records/new/${kind}`;
  return {
    bridge,
    ...renderScreen(<Revisited>{() => <NewRecordScreen />}</Revisited>, place, '/projects/:id/records/new/:kind'),
  };
}

const CONTRACT = recordRow(5, 'contract', {
  fields: { ...recordRow(5, 'contract').fields, contractNumber: 'HT-2026-08', amount: 96_000_000 },
});

const SUSPENSION = { suspendedOn: '2026-09-28', reason: '单位机构调整' };

const kept = (stage: File['stage']) => () => ({ recordId: 9 as RecordId, version: 5, stage });

async function typeReason(user: ReturnType<typeof openNew>['user'], reason = SUSPENSION.reason) {
  await user.type(await screen.findByRole('textbox', { name: '暂停理由' }), reason);
}

describe('a new record', () => {
  it('begins with what is known now, not with what was known at an earlier visit', async () => {
    let reason = '机构调整';
    const { bridge, user } = openNew('suspension', { 'records.prefill': () => ({ fields: { reason } }) });
    expect(await screen.findByRole('textbox', { name: '暂停理由' })).toHaveValue('机构调整');
    await user.click(screen.getByRole('button', { name: '离开' }));
    reason = '场地未落实';
    bridge.tell({ kind: 'library.changed' });
    await user.click(screen.getByRole('button', { name: '回来' }));
    expect(await screen.findByRole('textbox', { name: '暂停理由' })).toHaveValue('场地未落实');
  });

  it('is kept with today as its date, and leads back to the project with what became of it', async () => {
    const { bridge, user, place } = openNew('suspension', { 'records.add': kept('suspended') });
    await typeReason(user);
    await user.click(screen.getByRole('button', { name: '暂停办理（Ctrl+S）' }));
    await waitFor(() => expect(place().pathname).toBe('/projects/1'));
    expect(bridge.asked('records.add')).toEqual([
      {
        projectId: 1,
        version: 4,
        draft: { kind: 'suspension', fields: SUSPENSION },
        reasons: [],
        attachmentIds: [],
      },
    ]);
    expect(screen.getByText('已登记“暂停办理”，项目进入“暂停”阶段')).toBeVisible();
  });

  it('Ctrl+S keeps it as well', async () => {
    const { bridge, user } = openNew('suspension', { 'records.add': kept('suspended') });
    await typeReason(user);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(bridge.asked('records.add')).toHaveLength(1));
  });

  it('that is unsaved is told to the window', async () => {
    const { bridge, user } = openNew('suspension');
    await typeReason(user);
    await waitFor(() =>
      expect(bridge.asked('window.setUnsaved').at(-1)).toEqual(expect.objectContaining({ unsaved: true })),
    );
  });

  it('a date that is none is a fault, also where the date may be left out', async () => {
    const { bridge, user } = openNew('contract');
    const date = await screen.findByRole('textbox', { name: '约定完成日期' });
    await user.type(date, '明年底');
    await user.click(screen.getByRole('button', { name: '登记合同签订（Ctrl+S）' }));
    const fault = await screen.findByRole('button', { name: '约定完成日期：请按 2026-09-28 的样式填写。' });
    await user.click(fault);
    expect(date).toHaveFocus();
    expect(bridge.asked('records.add')).toEqual([]);
  });

  it('shows an amount in 万元 beside it, and what it is measured by', async () => {
    const { user } = openNew(
      'payment',
      {
        'records.prefill': () => ({ fields: { contract: 5 } }),
      },
      projectFile({
        records: [CONTRACT],
        ledger: {
          ...projectFile().ledger,
          contracts: [
            {
              contractId: 5 as RecordId,
              awarded: 96_000_000 as Fen,
              contracted: 96_000_000 as Fen,
              paid: 30_000_000 as Fen,
            },
          ],
        },
      }),
    );
    const amount = await screen.findByRole('textbox', { name: '支付金额' });
    await user.type(amount, '250,000.5');
    expect(amount).toHaveAccessibleDescription(
      '合 25.00 万元；合同金额 960,000.00 元，已支付 300,000.00 元，未支付 660,000.00 元',
    );
  });

  it('an earlier record is chosen by its date and what it is about', async () => {
    const { user } = openNew('contractFiling', {}, projectFile({ records: [CONTRACT] }));
    await user.click(await screen.findByRole('combobox', { name: '合同' }));
    expect(await screen.findByRole('option', { name: /^2026-09-28 HT-2026-08/ })).toBeVisible();
  });

  it('that may not be made at all says why with the article, and shows no form', async () => {
    const steps = projectFile().steps.map((step) =>
      step.kind === 'reviewMeeting' ? { ...step, blocking: [NOT_YET_QUALIFIED] } : step,
    );
    openNew('reviewMeeting', {}, projectFile({ steps }));
    expect(await screen.findByText('现在不能办理“组成评审专家组”，原因和依据如下。')).toBeVisible();
    expect(screen.getByText(/《办法》四（二）（R11）：“预审合格后/)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('the rules', () => {
  it('are not asked while something is missing', async () => {
    const { bridge } = openNew('suspension');
    expect(await screen.findByText('各项填写完整后，这里显示各条款的检查结果。')).toBeVisible();
    expect(bridge.asked('records.check')).toEqual([]);
  });

  it('tells how much of the answers is only to be known', async () => {
    const { user } = openNew('suspension', {
      'records.check': () => ({ answers: [{ ...FILED_LATE, outcome: 'record' as const }] }),
    });
    await typeReason(user);
    expect(await screen.findByText('条款检查没有发现问题，有 1 条供参考')).toBeVisible();
    expect(screen.getByRole('list', { name: '条款检查' })).toHaveTextContent('参考合同备案及时');
  });

  it('that block hold the button back and are shown with their sentence', async () => {
    const { user } = openNew('suspension', { 'records.check': () => ({ answers: [NOT_YET_QUALIFIED] }) });
    await typeReason(user);
    expect(await screen.findByText('不能办理：R11 预审合格后方可评审（四（二））')).toBeVisible();
    expect(screen.getByText('处理：请先出具预审合格的意见书。')).toBeVisible();
    const keep = screen.getByRole('button', { name: '暂停办理（Ctrl+S）' });
    expect(keep).toBeDisabled();
    expect(keep).toHaveAccessibleDescription(/R11/);
  });

  it('a warning asks for a reason, which goes with the record', async () => {
    const { bridge, user } = openNew('suspension', {
      'records.check': () => ({ answers: [FILED_LATE] }),
      'records.add': kept('suspended'),
    });
    await typeReason(user);
    const reason = await screen.findByRole('textbox', { name: '继续办理的理由（合同备案及时）' });
    const keep = screen.getByRole('button', { name: '暂停办理（Ctrl+S）' });
    expect(keep).toBeDisabled();
    await user.type(reason, '单位搬迁');
    await user.click(keep);
    await waitFor(() =>
      expect(bridge.asked('records.add')).toEqual([
        expect.objectContaining({ reasons: [{ ruleId: 'R22', reason: '单位搬迁' }] }),
      ]),
    );
  });
});

describe('a record of a file that moved on meanwhile', () => {
  it('is refused, and can be kept on the file as it is now without typing it again', async () => {
    const file = { current: projectFile() };
    const { bridge, user, place } = openNew('suspension', {
      'records.file': () => file.current,
      'records.add': ({ version }) => {
        if (version === 4) {
          file.current = projectFile({ version: 5 });
          throw new CallError('staleVersion', '项目“2027-0001”已在别处修改过，请刷新后重试。');
        }
        return { recordId: 9 as RecordId, version: 6, stage: 'suspended' };
      },
    });
    await typeReason(user);
    await user.click(screen.getByRole('button', { name: '暂停办理（Ctrl+S）' }));
    expect(await screen.findByText(/已在别处修改过/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: '载入最新情况' }));
    expect(screen.getByRole('textbox', { name: '暂停理由' })).toHaveValue(SUSPENSION.reason);
    await user.click(screen.getByRole('button', { name: '暂停办理（Ctrl+S）' }));
    await waitFor(() => expect(place().pathname).toBe('/projects/1'));
    expect(bridge.asked('records.add').at(-1)).toEqual(expect.objectContaining({ version: 5 }));
  });
});

describe('the review of each item', () => {
  const item = (name: string, declared: number) => ({ name, costClass: 'development', declared, reviewed: declared });
  const opened = () =>
    openNew('reviewConclusion', {
      'records.prefill': () => ({ fields: { items: [item('事件分拨', 80_000_000), item('移动处置', 40_000_000)] } }),
    });
  const cell = (label: string) => screen.getByLabelText(label);
  const table = async () => within(await screen.findByRole('region', { name: '逐项审定金额' }));

  it('adds up what was declared and what is agreed while it is typed', async () => {
    const { user } = opened();
    const items = await table();
    expect(items.getByText('核减 0.00 元，核减率 0.00%')).toBeVisible();
    expect(items.getByText('申报合计与申报金额一致')).toBeVisible();
    await user.clear(cell('第 1 行 审定金额'));
    await user.type(cell('第 1 行 审定金额'), '700000.01');
    expect(items.getByRole('row', { name: /^合计/ })).toHaveTextContent('1,200,000.001,100,000.01');
    expect(items.getByText('核减 99,999.99 元，核减率 8.33%')).toBeVisible();
  });

  it('says when the items are not what was declared', async () => {
    const { user } = opened();
    const items = await table();
    await user.clear(cell('第 1 行 申报金额'));
    await user.type(cell('第 1 行 申报金额'), '900000');
    expect(items.getByText('申报合计比申报金额（1,200,000.00 元）多 100,000.00 元')).toBeVisible();
  });

  it('says that an amount which cannot be read is in no sum', async () => {
    const { user } = opened();
    const items = await table();
    await user.clear(cell('第 1 行 审定金额'));
    await user.type(cell('第 1 行 审定金额'), '70万');
    expect(items.getByText('有 1 处金额未填全，未计入合计')).toBeVisible();
    expect(items.queryByText(/核减率/)).not.toBeInTheDocument();
  });

  it('takes rows from Excel, whatever unit their head names', async () => {
    const { user } = opened();
    await table();
    await user.click(cell('第 1 行 内容名称'));
    await user.paste('内容名称\t费用类别\t申报金额（万元）\t审定金额（万元）\n服务器\t硬件购置\t30\t28.5\n');
    expect(cell('第 1 行 内容名称')).toHaveValue('服务器');
    expect(cell('第 1 行 费用类别')).toHaveValue('hardware');
    expect(cell('第 1 行 审定金额')).toHaveValue('285000');
    await user.click((await table()).getByRole('button', { name: '撤销' }));
    expect(cell('第 1 行 内容名称')).toHaveValue('事件分拨');
  });
});

it('ticks come with pasted members of a panel, and what is neither yes nor no is named', async () => {
  const { user } = openNew('reviewMeeting');
  const place = await screen.findByLabelText('第 1 行 姓名或机构名称');
  await user.click(place);
  await user.paste('样例甲\t区财政局\t区财政局\t\t否\t√\n样例乙\t样例大学\t专家\t软件\t区外\t待定');
  expect(screen.getByLabelText('第 1 行 区外')).not.toBeChecked();
  expect(screen.getByLabelText('第 1 行 与项目无利害关系')).toBeChecked();
  expect(screen.getByLabelText('第 2 行 区外')).toBeChecked();
  expect(screen.getByText('第 2 行“与项目无利害关系”的“待定”看不出是或否，请自行勾选。')).toBeVisible();
});

it('a record that is judged complete after rows were pasted is checked as pasted', async () => {
  const { bridge, user } = openNew('resourceRequest');
  await user.click(await screen.findByLabelText('第 1 行 资源类别'));
  await user.paste('政务云\t云主机\t8 核 16 GB，2 台');
  await waitFor(() =>
    expect(bridge.asked('records.check')).toEqual([
      expect.objectContaining({
        draft: {
          kind: 'resourceRequest',
          fields: {
            requestedOn: '2026-09-28',
            resources: [{ resourceKind: 'cloud', name: '云主机', requested: '8 核 16 GB，2 台' }],
          },
        },
      }),
    ]),
  );
});
