import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { opinion } from '../../support/workbooks/sample-opinions.ts';
import { FIRM, LI, MEETING, WANG, expert, open, part, put, yuan } from './open-after-meeting.tsx';

afterEach(cleanup);

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
