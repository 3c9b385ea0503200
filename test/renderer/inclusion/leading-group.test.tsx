import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftScreen } from '../../../renderer/screens/inclusion/draft-screen.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { draftPage, ENTRIES, STATUS, TODAY, wan } from './draft-fixtures.ts';

afterEach(cleanup);

type Answers = HandlerOutput<'inclusion.checkSubmission'>;
type Answer = Answers['answers'][number];

const CLEAR: Answers = { answers: [], projects: [] };

function answer(ruleId: string, outcome: Answer['outcome'], finding: string): Answer {
  return { ruleId, title: `${ruleId}标题`, article: '四（三）', sentence: '原文', outcome, finding, remedy: '' };
}

function open(page = draftPage(), answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'library.status': () => STATUS,
    'inclusion.get': () => page,
    'inclusion.versions': () => ({ versions: [] }),
    'inclusion.checkSubmission': () => CLEAR,
    'inclusion.submit': () => ({ version: 5, number: 1 }),
    'inclusion.checkDecision': () => CLEAR,
    'inclusion.decide': () => ({ version: 6 }),
    'inclusion.takeBack': () => ({ version: 6 }),
    ...answers,
  });
  return { bridge, ...renderScreen(<DraftScreen />, '/inclusion/7', '/inclusion/:id') };
}

describe('submitting a draft', () => {
  const answered = async (answers: FakeHandlers = {}) => {
    const opened = open(draftPage(), answers);
    await opened.user.click(await screen.findByRole('button', { name: '提交领导小组' }));
    const dialog = await screen.findByRole('dialog', { name: '提交领导小组研究' });
    await waitFor(() => expect(within(dialog).getByRole('textbox', { name: /提交日期/ })).toHaveValue(TODAY));
    await opened.user.click(within(dialog).getByRole('button', { name: '提交' }));
    return { ...opened, dialog };
  };

  it('goes out with the date of the day when nothing stands in the way', async () => {
    const { bridge, dialog } = await answered();
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(bridge.asked('inclusion.submit')).toEqual([{ id: 7, version: 4, submittedOn: TODAY, reasons: [] }]);
  });

  it('is not sent while a rule refuses; each project that stands in the way is named', async () => {
    const { bridge, dialog } = await answered({
      'inclusion.checkSubmission': () => ({
        answers: [answer('R15', 'pass', '')],
        projects: ENTRIES.slice(0, 2).map(({ projectId, code, name }) => ({
          projectId,
          code,
          name,
          answers: [answer('P05', 'block', '项目处于“暂停”阶段。')],
        })),
      }),
    });
    expect(
      await within(dialog).findByText(/2027-0001 智慧城管：项目处于“暂停”阶段。 2027-0002 智慧教育：/),
    ).toBeVisible();
    expect(within(dialog).getAllByText('不能办理')).toHaveLength(1);
    expect(bridge.asked('inclusion.submit')).toEqual([]);
  });

  it('asks one reason for a warning of many projects, and sends it', async () => {
    const { bridge, dialog, user } = await answered({
      'inclusion.checkSubmission': () => ({
        answers: [],
        projects: ENTRIES.slice(0, 2).map(({ projectId, code, name }) => ({
          projectId,
          code,
          name,
          answers: [answer('R31', 'warn', '没有运维记录。')],
        })),
      }),
    });
    const reason = await within(dialog).findByRole('textbox', { name: /继续办理的理由/ });
    expect(bridge.asked('inclusion.submit')).toEqual([]);
    await user.type(reason, '已另行报送');
    await user.click(within(dialog).getByRole('button', { name: '提交' }));
    await waitFor(() => expect(bridge.asked('inclusion.submit')).toHaveLength(1));
    expect(bridge.asked('inclusion.submit')[0]).toMatchObject({ reasons: [{ ruleId: 'R31', reason: '已另行报送' }] });
  });
});

describe('a submitted draft', () => {
  it('cannot be changed, and is taken back with a reason', async () => {
    const { bridge, user } = open(draftPage({ state: 'submitted' }));
    expect(await screen.findByRole('table', { name: '提交的项目排序' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^上移/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '收回修改' }));
    const dialog = await screen.findByRole('dialog', { name: '收回入库草案' });
    expect(within(dialog).getByRole('button', { name: '收回' })).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: '收回原因' }), '资金盘子调整');
    await user.click(within(dialog).getByRole('button', { name: '收回' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(bridge.asked('inclusion.takeBack')).toEqual([{ id: 7, version: 4, reason: '资金盘子调整' }]);
  });

  it('shows what was decided, and is taken back no more', async () => {
    const page = draftPage({ state: 'decided' });
    const decided = {
      decidedOn: '2026-11-10' as IsoDate,
      minutes: '纪要〔2026〕3号',
      decision: 'agree' as const,
      amount: wan('88'),
      note: '',
    };
    open({ ...page, entries: page.entries.map((entry) => ({ ...entry, decided, awaitsDecision: false })) });
    const row = await screen.findByRole('row', { name: /智慧城管/ });
    expect(row).toHaveTextContent('同意入库 88.00');
    expect(row).toHaveTextContent('2026年11月10日 纪要〔2026〕3号');
    for (const name of ['收回修改', '登记领导小组决定']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });
});

describe('recording the decision', () => {
  async function deciding(answers: FakeHandlers = {}) {
    const opened = open(draftPage({ state: 'submitted' }), answers);
    await opened.user.click(await screen.findByRole('button', { name: '登记领导小组决定' }));
    const dialog = await screen.findByRole('dialog', { name: '登记领导小组研究决定' });
    await waitFor(() => expect(within(dialog).getByRole('textbox', { name: /研究日期/ })).toHaveValue(TODAY));
    return { ...opened, dialog };
  }

  it('begins with 同意 above the line and 暂缓 below it, and needs the minutes', async () => {
    const { bridge, dialog, user } = await deciding();
    const record = within(dialog).getByRole('button', { name: '登记决定' });
    expect(record).toBeDisabled();
    expect(dialog).toHaveTextContent('同意入库 2 个，入库金额合计 190.000001 万元；暂缓或不同意 1 个。');
    await user.type(within(dialog).getByRole('textbox', { name: '会议纪要或批示文号' }), '纪要〔2026〕3号');
    await user.click(record);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(bridge.asked('inclusion.decide')).toEqual([
      {
        id: 7,
        version: 4,
        decidedOn: TODAY,
        minutes: '纪要〔2026〕3号',
        decisions: [
          { projectId: 1, decision: 'agree', amount: 100_000_001, note: '' },
          { projectId: 2, decision: 'agree', amount: wan('90'), note: '' },
          { projectId: 3, decision: 'defer', amount: null, note: '' },
        ],
        reasons: [],
      },
    ]);
  });

  it('says so when the typed amounts add up to more than any sum may be', async () => {
    const { dialog, user } = await deciding();
    for (const name of ['智慧城管', '智慧教育']) {
      const amount = within(dialog).getByRole('textbox', { name: `${name}的入库金额（万元）` });
      await user.clear(amount);
      await user.type(amount, '10000000');
    }
    expect(dialog).toHaveTextContent('同意入库 2 个，入库金额合计超出范围；暂缓或不同意 1 个。');
  });

  it('takes another decision and amount for a project, but none over the reviewed sum', async () => {
    const { bridge, dialog, user } = await deciding();
    await user.type(within(dialog).getByRole('textbox', { name: '会议纪要或批示文号' }), '纪要');
    await user.click(within(dialog).getByRole('combobox', { name: '智慧教育的决定' }));
    await user.click(await screen.findByRole('option', { name: '不同意入库' }));
    expect(within(dialog).getByRole('textbox', { name: '智慧教育的入库金额（万元）' })).toBeDisabled();
    const amount = within(dialog).getByRole('textbox', { name: '智慧城管的入库金额（万元）' });
    await user.clear(amount);
    await user.type(amount, '100.000002');
    expect(within(dialog).getByText('超过审定金额')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '登记决定' })).toBeDisabled();
    await user.clear(amount);
    await user.type(amount, '95');
    await user.click(within(dialog).getByRole('button', { name: '登记决定' }));
    await waitFor(() => expect(bridge.asked('inclusion.decide')).toHaveLength(1));
    expect(bridge.asked('inclusion.decide')[0]).toMatchObject({
      decisions: [
        { projectId: 1, decision: 'agree', amount: wan('95') },
        { projectId: 2, decision: 'refuse', amount: null },
        { projectId: 3, decision: 'defer', amount: null },
      ],
    });
  });
});

it('every submitted version is shown with what it has otherwise than the one before', async () => {
  const version = { savedAt: '2026-11-03T01:00:00.000Z', savedBy: '李审查', envelope: wan('250'), entries: [] };
  open(draftPage(), {
    'inclusion.versions': () => ({
      versions: [
        {
          ...version,
          number: 2,
          submittedOn: '2026-11-03' as IsoDate,
          projects: 3,
          amount: wan('255'),
          changes: ['2027-0002 智慧教育：由第 1 位调到第 2 位'],
        },
        { ...version, number: 1, submittedOn: '2026-11-02' as IsoDate, projects: 2, amount: wan('190'), changes: [] },
      ],
    }),
  });
  const changes = await screen.findByRole('list', { name: '第 2 版与上一版不同之处' });
  expect(changes).toHaveTextContent('由第 1 位调到第 2 位');
  expect(screen.getByText(/第 1 版 2026年11月2日提交/)).toBeVisible();
});
