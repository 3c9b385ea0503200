import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AfterMeeting } from '../../../renderer/screens/meetings/after/after-meeting.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { ExpertId, FileToken, MeetingId, ProjectId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { opinion } from '../../support/workbooks/sample-opinions.ts';

afterEach(cleanup);

type Page = HandlerOutput<'afterMeeting.get'>;
const yuan = (text: string) => parseMoney(text, '元');
const MEETING = 7 as MeetingId;
const [WANG, LI, FIRM] = [11, 12, 13] as ExpertId[] as [ExpertId, ExpertId, ExpertId];

function expert(expertId: ExpertId, name: string, state: Page['experts'][number]['state']): Page['experts'][number] {
  const kind = expertId === FIRM ? 'institution' : 'person';
  return { expertId, name, kind, employer: '', title: '', outside: true, specialties: '', state, lacks: [] };
}

const HELD: Page = {
  meeting: {
    id: MEETING,
    version: 3,
    state: 'held',
    purpose: 'review',
    title: '方案评审会',
    meetingOn: isoDate('2026-09-20'),
    place: '',
    projectIds: [1, 2] as ProjectId[],
    fixedMembers: [],
    conditions: [],
    excludedOrganisations: [],
    recusals: [],
    note: '',
  },
  projects: [
    { projectId: 1 as ProjectId, code: '2027-0001', name: '智慧城管' },
    { projectId: 2 as ProjectId, code: '2027-0002', name: '数据治理' },
  ],
  experts: [expert(WANG, '王建国', 'attended'), expert(LI, '李卫东', 'attended'), expert(FIRM, '咨询公司', 'absent')],
  opinions: [opinion(1, WANG, 900, '可行'), opinion(1, LI, 585, '偏大')],
  fees: [
    { expertId: WANG, halfDays: 4, perHalfDay: yuan('500'), gross: yuan('2000'), tax: yuan('240'), reason: '' },
    { expertId: LI, halfDays: 1, perHalfDay: yuan('500'), gross: yuan('500'), tax: yuan('0'), reason: '' },
  ],
  ratings: [],
  perHalfDay: { person: yuan('500'), institution: yuan('1000') },
  scoreDeviation: 15,
};

function open(page: Partial<Page> = {}, answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'afterMeeting.get': () => ({ ...HELD, ...page }),
    'afterMeeting.saveAttendance': () => ({ attended: 1, absent: 1 }),
    'afterMeeting.saveOpinions': ({ opinions }) => ({ saved: opinions.length }),
    'afterMeeting.saveFees': ({ fees }) => ({ saved: fees.length }),
    'afterMeeting.rate': ({ ratings }) => ({ rated: ratings.length }),
    'files.pickTarget': ({ suggestedName }) => ({ token: 'target' as FileToken, fileName: suggestedName }),
    'files.pickWorkbook': () => ({ token: 'file' as FileToken, fileName: '意见.xlsx' }),
    ...answers,
  });
  return { bridge, ...renderScreen(<AfterMeeting meetingId={MEETING} />, '/meetings/7') };
}

const part = (name: string) => screen.findByRole('region', { name });

/** Puts a text into a field in one go, in the place of what stands there. */
async function put(user: ReturnType<typeof open>['user'], field: HTMLElement, text: string) {
  await user.tripleClick(field);
  await user.paste(text);
}

describe('到会', () => {
  it('is said of each expert, with half-days or why not, and saved', async () => {
    const { bridge, user } = open({
      meeting: { ...HELD.meeting, state: 'open' },
      experts: [expert(WANG, '王建国', 'accepted'), expert(LI, '李卫东', 'chosen')],
      opinions: [],
      fees: [],
    });
    const attendance = within(await part('到会'));
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    await user.click(within(attendance.getByRole('radiogroup', { name: '李卫东是否到会' })).getByLabelText('缺席'));
    await put(user, attendance.getByLabelText('李卫东的缺席原因'), '出差');
    await user.click(attendance.getByRole('button', { name: '其余 1 名都到会' }));
    const halfDays = attendance.getByLabelText('王建国的半天数');
    await put(user, halfDays, '0');
    expect(attendance.getByRole('button', { name: '保存到会' })).toBeDisabled();
    await put(user, halfDays, '2');
    await user.click(attendance.getByRole('button', { name: '保存到会' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.saveAttendance')).toHaveLength(1));
    expect(bridge.asked('afterMeeting.saveAttendance')).toEqual([
      {
        meetingId: MEETING,
        attendance: [
          { expertId: WANG, attended: true, halfDays: 2, reason: '' },
          { expertId: LI, attended: false, halfDays: 0, reason: '出差' },
        ],
      },
    ]);
    expect(await screen.findByText('已登记到会 1 名、缺席 1 名')).toBeVisible();
    expect(within(await part('意见与评分')).getByText('还没有登记到会的专家。')).toBeVisible();
  });

  it('has no place in a cancelled meeting, or before anyone was drawn', async () => {
    open({ meeting: { ...HELD.meeting, state: 'cancelled' } });
    expect(await screen.findByText('会议已取消，没有会后事项。')).toBeVisible();
    cleanup();
    open({ experts: [], opinions: [], fees: [] });
    expect(await screen.findByText('还没有专家名单')).toBeVisible();
  });
});

describe('意见与评分', () => {
  it('shows how the scores of each project lie, as numbers, words and a picture, while they are typed', async () => {
    const { user } = open();
    const opinions = within(await part('意见与评分'));
    const row = opinions.getByRole('row', { name: /智慧城管/ });
    expect(row).toHaveTextContent('2 / 2');
    // (90 + 58.5) / 2, and √2 times half their distance.
    for (const figure of ['74.25', '22.27', '58.50', '90.00']) expect(row).toHaveTextContent(figure);
    expect(row).toHaveTextContent('王建国高于均值 15.75 分，超过 15 分');
    expect(row).toHaveTextContent('李卫东低于均值 15.75 分，超过 15 分');
    expect(opinions.getByRole('img')).toHaveAccessibleName(
      '2 个评分，均值 74.25，标准差 22.27，最低 58.50，最高 90.00',
    );
    const score = opinions.getByLabelText('李卫东的评分');
    await put(user, score, '60');
    expect(row).toHaveTextContent('75.00');
    expect(row).not.toHaveTextContent('超过');
  });

  it('goes from score to score by Enter, keeps what is typed while projects change, and saves all at once', async () => {
    const { bridge, user } = open();
    const opinions = within(await part('意见与评分'));
    await user.click(opinions.getByRole('button', { name: '2027-0002 数据治理' }));
    await put(user, opinions.getByLabelText('王建国的评分'), '８８');
    await user.keyboard('{Enter}');
    expect(opinions.getByLabelText('李卫东的评分')).toHaveFocus();
    await user.paste('101');
    expect(opinions.getByText('0 至 100，最多一位小数')).toBeVisible();
    expect(opinions.getByRole('button', { name: '保存意见与评分' })).toBeDisabled();
    await put(user, opinions.getByLabelText('李卫东的评分'), '77.5');
    await user.click(opinions.getByRole('button', { name: '2027-0001 智慧城管' }));
    await put(user, opinions.getByLabelText('王建国的意见'), '可行，压缩硬件');
    // The workbook would not know of what is typed.
    expect(opinions.getByRole('button', { name: '读取工作簿' })).toBeDisabled();
    await user.click(opinions.getByRole('button', { name: '保存意见与评分' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.saveOpinions')).toHaveLength(1));
    expect(bridge.asked('afterMeeting.saveOpinions')).toEqual([
      {
        meetingId: MEETING,
        opinions: [opinion(1, WANG, 900, '可行，压缩硬件'), opinion(2, WANG, 880, ''), opinion(2, LI, 775, '')],
        source: null,
      },
    ]);
  });

  it('come from a workbook only after its changes were looked at', async () => {
    const sha256 = 'a'.repeat(64);
    const { bridge, user } = open(
      {},
      {
        'afterMeeting.readOpinionWorkbook': () => ({
          fileName: '意见.xlsx',
          sha256,
          changes: [{ before: opinion(1, LI, 585, '偏大'), after: opinion(1, LI, 700, '可行') }],
          unchanged: 1,
          problems: [],
        }),
      },
    );
    await user.click(within(await part('意见与评分')).getByRole('button', { name: '读取工作簿' }));
    const dialog = within(await screen.findByRole('dialog', { name: '意见与评分预览：意见.xlsx' }));
    expect(dialog.getByRole('row', { name: /智慧城管/ })).toHaveTextContent('58.5 → 70偏大可行');
    expect(bridge.asked('afterMeeting.saveOpinions')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: '保存 1 条' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('afterMeeting.saveOpinions')).toEqual([
      { meetingId: MEETING, opinions: [opinion(1, LI, 700, '可行')], source: { fileName: '意见.xlsx', sha256 } },
    ]);
  });

  it('names every fault of a workbook by its cell, and offers nothing to save', async () => {
    const fault = {
      severity: 'error' as const,
      sheet: '意见与评分',
      cell: 'F5',
      what: '“八十”不是评分',
      remedy: '请填数。',
    };
    const { user } = open(
      {},
      {
        'afterMeeting.readOpinionWorkbook': () => ({
          fileName: '意见.xlsx',
          sha256: 'a'.repeat(64),
          changes: null,
          unchanged: 0,
          problems: [fault],
        }),
      },
    );
    await user.click(within(await part('意见与评分')).getByRole('button', { name: '读取工作簿' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('有 1 处须改正，一条也没有读入。改正后重新读取。')).toBeVisible();
    expect(dialog.getByText('F5：“八十”不是评分')).toBeVisible();
    expect(dialog.queryByRole('button', { name: /保存/ })).not.toBeInTheDocument();
  });
});

describe('费用', () => {
  it('follow from the rate; another gross needs its reason, and tax, net and sums follow while it is typed', async () => {
    const { bridge, user } = open();
    const fees = within(await part('费用'));
    expect(fees.getByRole('row', { name: /王建国/ })).toHaveTextContent('2,000.00');
    expect(fees.getByRole('row', { name: /合计/ })).toHaveTextContent('合计（2 名）2,500.00240.002,260.00');
    const gross = fees.getByLabelText('李卫东的应发金额（元）');
    await put(user, gross, '1500');
    expect(fees.getByRole('row', { name: /李卫东/ })).toHaveTextContent('140.001,360.00');
    expect(fees.getByRole('button', { name: '保存费用' })).toBeDisabled();
    await put(user, fees.getByLabelText('李卫东另定金额的理由'), '主审');
    await user.click(fees.getByRole('button', { name: '保存费用' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.saveFees')).toHaveLength(1));
    expect(bridge.asked('afterMeeting.saveFees')).toEqual([
      { meetingId: MEETING, fees: [{ expertId: LI, gross: yuan('1500'), reason: '主审' }] },
    ]);
  });

  it('go out on the sheet only after the question whether personal data may leave; its name holds none', async () => {
    const { bridge, user } = open(
      {},
      { 'afterMeeting.exportFeeSheet': () => ({ fileName: '专家费发放表.xlsx', experts: 2 }) },
    );
    const fees = within(await part('费用'));
    await user.click(fees.getByRole('button', { name: '导出专家费发放表' }));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(bridge.asked('files.pickTarget')).toEqual([]);
    await user.click(fees.getByRole('button', { name: '导出专家费发放表' }));
    await user.click(await screen.findByRole('button', { name: '确认导出' }));
    expect(await screen.findByText('已导出专家费发放表（2 名）')).toBeVisible();
    expect(bridge.asked('files.pickTarget')).toEqual([
      { suggestedName: '专家费发放表-2026-09-20-方案评审会.xlsx', kind: 'xlsx' },
    ]);
    expect(bridge.asked('afterMeeting.exportFeeSheet')).toEqual([
      { meetingId: MEETING, personalDataLeaves: true, target: 'target' },
    ]);
  });

  it('say what the 专家库 lacks for the sheet, and when the office’s rate has changed', async () => {
    const { bridge, user } = open(
      {
        experts: [{ ...expert(WANG, '王建国', 'attended'), lacks: ['身份证号', '银行账号'] }],
        perHalfDay: { person: yuan('600'), institution: yuan('1000') },
      },
      { 'afterMeeting.recountFees': () => ({ changed: 1 }) },
    );
    const fees = within(await part('费用'));
    expect(fees.getByText('导出发放表前，请在专家库补齐：王建国（身份证号、银行账号）。')).toBeVisible();
    expect(fees.getByRole('button', { name: '导出专家费发放表' })).toBeDisabled();
    await user.click(fees.getByRole('button', { name: '按现行标准重算' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.recountFees')).toEqual([{ meetingId: MEETING }]));
  });
});

describe('评价', () => {
  it('is given in three respects, of those who came and those who did not', async () => {
    const { bridge, user } = open();
    const ratings = within(await part('评价'));
    await user.selectOptions(ratings.getByLabelText('咨询公司的履职认真'), '1 分');
    expect(ratings.getByText('咨询公司还没有评：专业水平、客观公正')).toBeVisible();
    expect(ratings.getByRole('button', { name: '保存评价' })).toBeDisabled();
    await user.selectOptions(ratings.getByLabelText('咨询公司的专业水平'), '3 分');
    await user.selectOptions(ratings.getByLabelText('咨询公司的客观公正'), '4 分');
    await put(user, ratings.getByLabelText('咨询公司的评价备注'), '无故缺席');
    await user.click(ratings.getByRole('button', { name: '保存评价' }));
    await waitFor(() => expect(bridge.asked('afterMeeting.rate')).toHaveLength(1));
    expect(bridge.asked('afterMeeting.rate')).toEqual([
      {
        meetingId: MEETING,
        ratings: [{ expertId: FIRM, diligence: 1, competence: 3, fairness: 4, remark: '无故缺席' }],
      },
    ]);
  });
});
