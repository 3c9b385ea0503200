import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProjectScreen } from '../../../renderer/screens/project/project-screen.tsx';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { NOT_YET_QUALIFIED, projectAnswers, projectFile, recordRow } from '../../support/project-answers.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

function open(file: Partial<CallOutput<'records.file'>> = {}, answers: FakeHandlers = {}) {
  const bridge = fakeBridge({ ...projectAnswers(projectFile(file)), ...answers });
  return { bridge, ...renderScreen(<ProjectScreen />, '/projects/1', '/projects/:id') };
}

async function openTab(tab: string, file: Partial<CallOutput<'records.file'>>, answers: FakeHandlers = {}) {
  const opened = open(file, answers);
  await opened.user.click(await screen.findByRole('tab', { name: tab }));
  return { ...opened, panel: within(screen.getByRole('tabpanel', { name: tab })) };
}

const steps = projectFile().steps.map((step) => {
  if (step.kind === 'reviewMeeting') return { ...step, isNext: true, blocking: [NOT_YET_QUALIFIED] };
  return step.kind === 'supplementRequest' ? { ...step, isNext: true } : step;
});

describe('the steps of a project', () => {
  it('what comes next is one click away', async () => {
    const { user, place } = open({ steps });
    const next = within(await screen.findByRole('region', { name: '下一步' }));
    await user.click(await next.findByRole('link', { name: '通知补充资料' }));
    expect(place().pathname).toBe('/projects/1/records/new/supplementRequest');
  });

  it('a blocked one is greyed and names the rule, on demand with the whole article', async () => {
    const { user } = open({ steps });
    const next = within(await screen.findByRole('region', { name: '下一步' }));
    const meeting = await next.findByRole('button', { name: '组成评审专家组' });
    expect(meeting).toBeDisabled();
    expect(meeting).toHaveAccessibleDescription('R11 预审合格后方可评审：预审尚未合格。');
    await user.click(next.getByRole('button', { name: '依据：组成评审专家组' }));
    expect(await next.findByText(/《办法》四（二）（R11）：“预审合格后，按照/)).toBeVisible();
    expect(next.getByText('处理：请先出具预审合格的意见书。')).toBeVisible();
  });

  it('only the part that the project is in lies open', async () => {
    open({ steps });
    const all = within(await screen.findByRole('region', { name: '各环节可办事项' }));
    expect(all.getByRole('button', { name: /^申报与预审/ })).toHaveAttribute('aria-expanded', 'true');
    expect(all.getAllByRole('button', { expanded: true })).toHaveLength(1);
    expect(all.getByRole('button', { name: '方案审查 现在可办 3 项' })).toBeVisible();
  });

  it('every part of its life can be opened by keyboard, each step leading to its form', async () => {
    const { user } = open({ steps });
    const phase = await screen.findByRole('button', { name: /^采购与合同/ });
    phase.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: '登记合同签订' })).toHaveAttribute(
      'href',
      '/projects/1/records/new/contract',
    );
  });

  it('what is due is listed, each light explained by a click', async () => {
    const count = {
      from: isoDate('2026-09-28'),
      workingDays: 5,
      due: isoDate('2026-10-12'),
      weekdayGuess: null,
      paused: false,
      fixed: false,
      days: [],
    };
    const { user } = open({
      deadlines: [
        { ruleId: 'R22', title: '合同备案：HT-2026-08', light: 'open', workingDaysLeft: 5, doneOn: null, count },
      ],
    });
    const due = within(await screen.findByRole('region', { name: '办理期限' }));
    expect(due.getByText('合同备案：HT-2026-08')).toBeVisible();
    await user.click(due.getByRole('button', { name: /查看期限如何计算/ }));
    expect(await screen.findByRole('dialog', { name: '合同备案：HT-2026-08' })).toHaveTextContent('2026年10月12日');
  });
});

const INSPECTION = recordRow(3, 'inspection', {
  fields: { inspectedOn: '2026-09-20', findings: '未及时更新补丁', seriousFlaw: true },
  on: isoDate('2026-09-20'),
});
const ORDER = recordRow(4, 'rectificationOrder', {
  fields: { orderedOn: '2026-09-22', inspection: 3, requirements: '限期更新', dueOn: '2026-10-10' },
  on: isoDate('2026-09-22'),
});

describe('the records of a project', () => {
  it('none yet says where they come from', async () => {
    const { panel } = await openTab('办理记录', {});
    expect(panel.getByText('还没有办理记录')).toBeVisible();
  });

  it('stand in a line, the latest open, records named in words', async () => {
    const { panel } = await openTab('办理记录', { records: [INSPECTION, ORDER] });
    const entries = panel.getAllByRole('button', { name: /李审查 登记/ });
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('2026年9月22日责令整改限期更新'),
      expect.stringContaining('2026年9月20日运维安全检查未及时更新补丁'),
    ]);
    expect(entries[0]).toHaveAttribute('aria-expanded', 'true');
    expect(panel.getByText('运维安全检查 2026-09-20 未及时更新补丁')).toBeVisible();
  });

  it('of several amounts each says which it is, and shares stand close to their sign', async () => {
    const report = recordRow(9, 'monitoringReport');
    const fields = { ...report.fields, budget: 79_740_000, executed: 19_935_000 };
    const { panel } = await openTab('办理记录', { records: [{ ...report, fields }] });
    const [entry] = panel.getAllByRole('button', { name: /登记/ });
    expect(entry).toHaveTextContent('预算数 797,400.00 元，执行数 199,350.00 元');
    expect(panel.getAllByRole('cell', { name: /^\d+(\.\d)?%$/ })).not.toHaveLength(0);
  });

  it('a corrected one shows what was replaced struck through, by whom and why', async () => {
    const correction = {
      ...INSPECTION,
      id: 8 as RecordId,
      fields: { ...INSPECTION.fields, findings: '已更新补丁' },
      correctsId: 3 as RecordId,
      holdsAs: 3 as RecordId,
      correctionReason: '检查记录抄错',
      recordedBy: '王审查',
    };
    const { panel } = await openTab('办理记录', { records: [{ ...INSPECTION, holdsAs: null }, correction] });
    const before = panel.getByLabelText('更正前的内容');
    expect(before.tagName).toBe('DEL');
    expect(within(before).getByText('未及时更新补丁')).toBeVisible();
    expect(within(before).queryByText('2026年9月20日')).not.toBeInTheDocument();
    expect(panel.getAllByText(/王审查 更正：检查记录抄错/)[0]).toBeVisible();
    expect(panel.getAllByText('已更新补丁')[0]).toBeVisible();
  });

  it('can be put right, by a correction of the record as it holds', async () => {
    const { panel } = await openTab('办理记录', { records: [INSPECTION] });
    expect(panel.getByRole('link', { name: '更正：运维安全检查（2026年9月20日）' })).toHaveAttribute(
      'href',
      '/projects/1/records/3/correct',
    );
  });

  it('can be taken away with a reason', async () => {
    const { bridge, user, panel } = await openTab(
      '办理记录',
      { records: [INSPECTION] },
      { 'records.correct': () => ({ recordId: 3 as RecordId, version: 5, stage: 'operating' }) },
    );
    await user.click(panel.getByRole('button', { name: '撤销：运维安全检查（2026年9月20日）' }));
    const dialog = within(await screen.findByRole('dialog', { name: '撤销“运维安全检查”（2026年9月20日）' }));
    expect(dialog.getByRole('button', { name: '撤销记录' })).toBeDisabled();
    await user.type(dialog.getByRole('textbox', { name: '撤销原因' }), '登记错了项目');
    await user.click(dialog.getByRole('button', { name: '撤销记录' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('records.correct')).toEqual([
      { projectId: 1, version: 4, recordId: 3, draft: null, reason: '登记错了项目', reasons: [], attachmentIds: [] },
    ]);
  });

  it('one that was taken away stays, struck through, and cannot be touched again', async () => {
    const away = {
      ...INSPECTION,
      id: 8 as RecordId,
      correctsId: 3 as RecordId,
      isVoid: true,
      holdsAs: null,
      correctionReason: '登记错了项目',
    };
    const { panel } = await openTab('办理记录', { records: [{ ...INSPECTION, holdsAs: null }, away] });
    expect(panel.getByText('已撤销')).toBeVisible();
    expect(panel.getByText(/李审查 撤销：登记错了项目/)).toBeVisible();
    expect(panel.queryByRole('link', { name: /^更正/ })).not.toBeInTheDocument();
  });

  it('of a split lead to the other projects and cannot be put right here', async () => {
    const { panel } = await openTab('办理记录', { records: [recordRow(3, 'splitFrom')] });
    expect(await panel.findByRole('link', { name: '2027-0001 智慧城管一体化平台升级' })).toHaveAttribute(
      'href',
      '/projects/7',
    );
    expect(panel.queryByRole('button', { name: /^撤销/ })).not.toBeInTheDocument();
  });

  it('of earlier rounds are folded away', async () => {
    const { user, panel } = await openTab('办理记录', { round: 2, records: [INSPECTION] });
    expect(panel.queryByText('运维安全检查')).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: '第 1 次申报期间的记录（1 条）' }));
    expect(await panel.findByText('运维安全检查')).toBeVisible();
    expect(panel.queryByRole('link', { name: /^更正/ })).not.toBeInTheDocument();
  });

  it('a long table shows its beginning and its sum first', async () => {
    const item = { name: '模块', costClass: 'development', declared: 100, reviewed: 90, reason: '' };
    const record = recordRow(3, 'reviewConclusion');
    const fields = {
      ...record.fields,
      items: Array.from({ length: 40 }, (_, n) => ({ ...item, name: `模块${n + 1}` })),
    };
    const { user, panel } = await openTab('办理记录', { records: [{ ...record, fields }] });
    const table = within(panel.getByRole('table', { name: '逐项审定金额' }));
    expect(table.getAllByRole('row')).toHaveLength(1 + 8 + 1);
    expect(table.getByRole('row', { name: /^合计/ })).toHaveTextContent('40.00 元36.00 元');
    await user.click(panel.getByRole('button', { name: '显示全部 40 行' }));
    expect(table.getByText('模块40')).toBeVisible();
  });
});

describe('the money of a project', () => {
  const amount = (wan: number) => (wan * 1_000_000) as Fen;

  it('that has not come is shown by a dash', async () => {
    const { panel } = await openTab('资金', {});
    expect(panel.getByText('还没有申请或安排年度资金。')).toBeVisible();
    expect(panel.getByText('还没有签订合同。')).toBeVisible();
    expect(panel.getByText('申报').nextSibling).toHaveTextContent('120.00');
    expect(panel.getByText('审定').nextSibling).toHaveTextContent('—');
  });

  it('is shown by step, by year and source, and by contract with what is left to pay', async () => {
    const shares = [
      { source: 'generalBudget', amount: amount(80) },
      { source: 'selfRaised', amount: amount(20) },
    ] as const;
    const contract = recordRow(5, 'contract');
    const { panel } = await openTab('资金', {
      records: [{ ...contract, fields: { ...contract.fields, contractNumber: 'HT-8', supplier: '样例公司' } }],
      ledger: {
        ...projectFile().ledger,
        reviewed: amount(100),
        reduced: amount(20),
        approved: amount(100),
        arranged: amount(100),
        issued: amount(100),
        years: [{ year: 2027, requested: [...shares], arranged: [...shares], issued: [...shares], paid: [] }],
        contracted: amount(95),
        paid: amount(30),
        contracts: [{ contractId: 5 as RecordId, awarded: amount(95), contracted: amount(95), paid: amount(30) }],
      },
    });
    expect(panel.getByText('核减率').nextSibling).toHaveTextContent('16.67%');
    const years = within(panel.getByRole('table', { name: '分年度、分来源的资金' }));
    expect(years.getByRole('row', { name: '2027 年 一般公共预算 80.00 80.00 80.00 —' })).toBeVisible();
    expect(years.getByRole('row', { name: '2027 年 小计 100.00 100.00 100.00 —' })).toBeVisible();
    const contracts = within(panel.getByRole('table', { name: '合同与支付' }));
    expect(
      contracts.getByRole('row', {
        name: 'HT-8 样例公司 950,000.00 元 950,000.00 元 300,000.00 元 650,000.00 元 31.58%',
      }),
    ).toBeVisible();
  });
});
