import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { YearFundingScreen } from '../../../renderer/screens/year-funding/year-funding-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { ProjectId, UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { ZERO_FEN } from '../../../src/domain/money.ts';
import type { FundShare } from '../../../src/domain/project.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { STATUS, TODAY, wan } from '../inclusion/draft-fixtures.ts';

afterEach(cleanup);

type Page = HandlerOutput<'yearFunding.get'>;
type Row = Page['rows'][number];

const share = (source: FundShare['source'], amount: Fen): FundShare => ({ source, amount });
const NOTHING = { requested: [], arranged: [], issued: [] };

const CITY: Row = {
  projectId: 1 as ProjectId,
  code: '2027-0001',
  name: '智慧城管',
  version: 12,
  stage: 'included',
  unitId: 1 as UnitId,
  unitName: '区城管局',
  rank: 1,
  approved: wan('100.000001'),
  thisYear: NOTHING,
  otherYears: NOTHING,
  remaining: wan('100.000001'),
  next: 'request',
  proposal: [share('generalBudget', 66_666_667 as Fen), share('selfRaised', 33_333_334 as Fen)],
};
const SCHOOL: Row = {
  ...CITY,
  projectId: 2 as ProjectId,
  code: '2027-0002',
  name: '智慧教育',
  version: 9,
  unitId: 2 as UnitId,
  unitName: '区教育局',
  rank: 2,
  approved: wan('90'),
  remaining: wan('90'),
  proposal: [share('generalBudget', wan('90'))],
};
const ISSUED: Row = {
  ...SCHOOL,
  projectId: 3 as ProjectId,
  code: '2027-0003',
  name: '智慧图书馆',
  next: null,
  stage: 'budgetIssued',
  remaining: 0,
  thisYear: { requested: SCHOOL.proposal, arranged: SCHOOL.proposal, issued: SCHOOL.proposal },
  proposal: [],
};

const SUMS = { requested: wan('90'), arranged: wan('90'), issued: wan('90') };

function pageOf(changes: Partial<Page> = {}): Page {
  return {
    rows: [CITY, SCHOOL, ISSUED],
    bySource: [{ source: 'generalBudget', ...SUMS }],
    byUnit: [{ unitId: 2 as UnitId, unitName: '区教育局', projects: 2, approved: wan('180'), ...SUMS }],
    total: { ...SUMS, approved: wan('280.000001') },
    mismatches: [],
    ...changes,
  };
}

function open(page = pageOf(), answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'library.status': () => STATUS,
    'yearFunding.years': () => ({ years: [2027] }),
    'yearFunding.get': () => page,
    'yearFunding.check': () => ({ projects: [] }),
    'yearFunding.record': ({ projects }) => ({ projects: projects.length, amount: ZERO_FEN }),
    ...answers,
  });
  return { bridge, ...renderScreen(<YearFundingScreen />, '/year-funding') };
}

const list = () => screen.findByRole('table', { name: '2027 年度资金' });
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`选择${name}`) });

/** Opens the dialog for the chosen projects. */
async function taking(names: readonly string[], page = pageOf(), answers: FakeHandlers = {}) {
  const opened = open(page, answers);
  await list();
  for (const name of names) await opened.user.click(screen.getByRole('checkbox', { name: `选择${name}` }));
  await opened.user.click(screen.getByRole('button', { name: /^登记所选/ }));
  return { ...opened, dialog: await screen.findByRole('dialog') };
}

describe('the money of a budget year', () => {
  it('stands there project by project, with what comes next', async () => {
    open();
    await list();
    for (const text of ['2027-0001 智慧城管', '1,000,000.01', '待申请资金']) {
      expect(rowOf('智慧城管')).toHaveTextContent(text);
    }
    expect(rowOf('智慧图书馆')).toHaveTextContent('预算已下达');
    expect(screen.getByRole('checkbox', { name: '选择智慧图书馆' })).toBeDisabled();
    expect(screen.getByRole('table', { name: '按资金来源合计' })).toHaveTextContent('一般公共预算900,000.00');
    expect(screen.getByRole('table', { name: '按建设单位合计' })).toHaveTextContent('区教育局（2 个）');
  });

  it('stands beside each unit as well, also while its projects are folded', async () => {
    const part = { requested: [], arranged: [share('generalBudget', wan('30'))], issued: [] };
    const overspent = { ...SCHOOL, approved: null, remaining: -2 * wan('90'), otherYears: part };
    const { user } = open(pageOf({ rows: [CITY, overspent, ISSUED] }));
    const table = within(await list());
    await user.click(table.getByRole('button', { name: '区教育局（2 个）' }));
    expect(table.queryByText('2027-0003 智慧图书馆')).not.toBeInTheDocument();
    const sums = within(table.getByRole('row', { name: /^区教育局（2 个）/ })).getAllByRole('cell');
    expect(sums.map(({ textContent }) => textContent)).toEqual([
      '900,000.00',
      '300,000.00',
      '900,000.00',
      '900,000.00',
      '900,000.00',
      '-1,800,000.00',
      '',
    ]);
  });

  it('shows the sources of a project when asked', async () => {
    const { user } = open();
    await list();
    await user.click(screen.getByRole('button', { name: '智慧图书馆的资金来源' }));
    expect(screen.getByRole('row', { name: /^一般公共预算 — 900,000.00 900,000.00 900,000.00/ })).toBeVisible();
  });

  it('says that the two ways to compute it agree', async () => {
    open();
    expect(await screen.findByText(/核对一致/)).toBeVisible();
  });

  it('never hides a difference between them', async () => {
    open(pageOf({ mismatches: ['区教育局一般公共预算安排：相差 0.01 元。'] }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('不一致（1 处），请不要据此上报');
    expect(alert).toHaveTextContent('相差 0.01 元');
  });

  it('without projects in the library says what to do', async () => {
    open(pageOf({ rows: [] }));
    expect(await screen.findByRole('link', { name: '前往入库草案' })).toHaveAttribute('href', '/inclusion');
  });
});

describe('a step for many projects', () => {
  it('is offered for those whose next step it is, all at once', async () => {
    const { user } = open();
    await list();
    expect(screen.getByRole('button', { name: '登记所选 0 个项目的申请资金' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: '全选可办理的 2 个项目' }));
    expect(screen.getByRole('button', { name: '登记所选 2 个项目的申请资金' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: '安排资金（0）' }));
    expect(screen.getByRole('checkbox', { name: '选择智慧城管' })).toBeDisabled();
  });

  it('is filled in beforehand to the fen, and recorded against the versions that were read', async () => {
    const { bridge, dialog, user } = await taking(['智慧城管', '智慧教育']);
    expect(within(dialog).getByRole('textbox', { name: '智慧城管 一般公共预算（元）' })).toHaveValue('666666.67');
    expect(within(dialog).getByRole('row', { name: /合计（2 个项目）/ })).toHaveTextContent('1,900,000.01 元');
    await user.click(within(dialog).getByRole('button', { name: '登记申请资金' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const projects = [
      { projectId: 1, version: 12, shares: CITY.proposal },
      { projectId: 2, version: 9, shares: SCHOOL.proposal },
    ];
    const input = { year: 2027, step: 'request', on: TODAY, documentNumber: '', projects };
    expect(bridge.asked('yearFunding.check')).toEqual([input]);
    expect(bridge.asked('yearFunding.record')).toEqual([{ ...input, reasons: [] }]);
  });

  it('takes another amount and another source; what cannot be read is not recorded', async () => {
    const { bridge, dialog, user } = await taking(['智慧教育']);
    const amount = within(dialog).getByRole('textbox', { name: '智慧教育 一般公共预算（元）' });
    await user.clear(amount);
    await user.type(amount, '五十万');
    expect(amount).toBeInvalid();
    expect(within(dialog).getByRole('button', { name: '登记申请资金' })).toBeDisabled();
    await user.clear(amount);
    await user.type(amount, '500,000.5');
    await user.click(within(dialog).getByRole('combobox', { name: '增加资金来源' }));
    await user.click(await screen.findByRole('option', { name: '上级补助' }));
    await user.type(within(dialog).getByRole('textbox', { name: '智慧教育 上级补助（元）' }), '100000');
    expect(dialog).toHaveTextContent('600,000.50 元');
    expect(dialog).toHaveTextContent('2027-0002 智慧教育（已改动）');
    await user.click(within(dialog).getByRole('button', { name: '登记申请资金' }));
    await waitFor(() => expect(bridge.asked('yearFunding.record')).toHaveLength(1));
    expect(bridge.asked('yearFunding.record')[0]).toMatchObject({
      projects: [
        {
          projectId: 2,
          shares: [
            { source: 'generalBudget', amount: 50_000_050 },
            { source: 'higherGrant', amount: 10_000_000 },
          ],
        },
      ],
    });
  });

  it('of issue needs the number of the document', async () => {
    const page = pageOf({ rows: [{ ...SCHOOL, next: 'issue' }] });
    const { bridge, dialog, user } = await taking(['智慧教育'], page);
    const record = within(dialog).getByRole('button', { name: '登记预算下达' });
    expect(record).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: '下达文号' }), '拱财预〔2027〕1号');
    await user.click(record);
    await waitFor(() => expect(bridge.asked('yearFunding.record')).toHaveLength(1));
    expect(bridge.asked('yearFunding.record')[0]).toMatchObject({ step: 'issue', documentNumber: '拱财预〔2027〕1号' });
  });

  it('that is refused names the projects and stays open with what was typed', async () => {
    const { dialog, user } = await taking(['智慧城管'], pageOf(), {
      'yearFunding.record': () => {
        throw new CallError('ruleBlocked', '有 1 个项目不能办理，本次全部没有登记。', [
          { where: '2027-0001 智慧城管', what: '各环节金额衔接一致：相差 0.01 元。' },
        ]);
      },
    });
    await user.click(within(dialog).getByRole('button', { name: '登记申请资金' }));
    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('本次全部没有登记');
    expect(alert).toHaveTextContent('2027-0001 智慧城管：各环节金额衔接一致：相差 0.01 元。');
    expect(within(dialog).getByRole('textbox', { name: '智慧城管 一般公共预算（元）' })).toHaveValue('666666.67');
  });
});
