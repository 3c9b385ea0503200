import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleContent } from '../support/sample-content.ts';
import { docxWords } from '../support/papers/paper-words.ts';
import { readTable } from '../support/workbooks/read-table.ts';
import { expect, test } from './support/application-test.ts';
import { PaperIssuer } from './support/paper-issuer.ts';
import type { WrittenRecord } from './support/record-writer.ts';
import { RecordWriter } from './support/record-writer.ts';
import { Reviewer } from './support/reviewer.ts';

const UNIT = '区样例管理局';
const PROJECT = '区级事件分拨平台升级';
const PANEL = [
  { 姓名或机构名称: '样例甲', 所在单位: '区发改经信局', 身份: '区发改经信局', 与项目无利害关系: true },
  { 姓名或机构名称: '样例乙', 所在单位: '区财政局', 身份: '区财政局', 与项目无利害关系: true },
  { 姓名或机构名称: '样例丙', 所在单位: '样例大学', 身份: '专家', 区外: true, 与项目无利害关系: true },
] as const;
const EXPERTS = PANEL.slice(2);

/** The review, as the panel of 15 October concludes it. */
const REVIEW: readonly WrittenRecord[] = [
  {
    step: '组成评审专家组',
    typed: { 组建日期: '2025-10-09', 评审会日期: '2025-10-15', 地点: '一号会议室', 组长: '样例丙' },
    tables: { 评审专家组成员: PANEL },
  },
  {
    step: '登记专家个人意见',
    typed: { 评审日期: '2025-10-15' },
    tables: { 个人意见: PANEL.map(() => ({ 评分: '88', 意见: '同意，建议核减开发费用。' })) },
  },
  {
    step: '作出审查结论',
    typed: {
      审查日期: '2025-10-16',
      建设必要性: '必要。',
      建设内容及规模: '合理。',
      是否符合全区数据资源统一规划和年度实施任务: '符合。',
      经费是否合理: '基本合理。',
      数据资源归集与共享: '已编目。',
      绩效评估意见: '目标可实现。',
    },
    chosen: { 审查结论: '通过' },
    tables: {
      逐项审定金额: [{ 审定金额: '1100000', 核减理由: '单价偏高' }],
      专家意见采纳情况: PANEL.map(() => ({ 是否采纳: '采纳' })),
    },
  },
];

/** From the confirmed requirements to the evaluation. */
const BUILT: readonly WrittenRecord[] = [
  {
    step: '确认招标需求',
    typed: { 确认日期: '2026-01-12', 专家意见: '与审定意见一致。' },
    chosen: { 确认结论: '符合' },
    tables: { 确认专家: EXPERTS, 与审定意见一致性: [{ 是否一致: '符合' }] },
  },
  {
    step: '确定采购最高限价',
    typed: { 确定日期: '2026-01-20', 采购最高限价: '1050000' },
    tables: {
      各方估算: [
        { 单位或专家: '区发改经信局', 身份: '区发改经信局', 估算金额: '1060000' },
        { 单位或专家: '区财政局', 身份: '区财政局', 估算金额: '1040000' },
        { 单位或专家: '样例丙', 身份: '专家', 估算金额: '1050000' },
      ],
    },
  },
  {
    step: '登记采购成交',
    typed: { 成交日期: '2026-02-10', 成交供应商: '样例信息技术有限公司', 成交金额: '1000000' },
    chosen: { 采购方式: '公开招标' },
  },
  {
    step: '登记合同签订',
    typed: { 签订日期: '2026-02-12', 合同编号: 'HT-2026-01', 合同主要内容: '按招标文件实施。' },
  },
  // Five working days over Spring Festival, with 14 and 28 February worked.
  { step: '合同备案', typed: { 备案日期: '2026-02-27' } },
  {
    step: '项目开工',
    typed: {
      开工日期: '2026-03-02',
      '专人（项目负责人）': '样例负责人',
      计划完成日期: '2026-09-30',
      监理单位: '样例监理有限公司',
    },
    ticked: ['信息安全保障系统与项目同步建设'],
  },
  {
    step: '提交监理材料',
    typed: { 提交日期: '2026-03-20', 材料名称: '监理规划', 监理单位: '样例监理有限公司' },
    chosen: { 材料类别: '监理规划' },
  },
  {
    step: '登记资金支付',
    typed: { 支付日期: '2026-04-01', 支付金额: '300000' },
    chosen: { 资金来源: '一般公共预算' },
  },
  {
    step: '报送绩效监控报告',
    typed: {
      报送日期: '2026-07-06',
      监控期起: '2026-01-01',
      监控期止: '2026-06-30',
      预算数: '1100000',
      执行数: '300000',
    },
    ticked: ['已报领导小组办公室', '已报区财政局'],
    tables: {
      绩效目标实现程度: Array.from({ length: 3 }, () => ({
        实际完成: '按计划',
        完成率: '50',
        全年完成可能性: '确定能',
      })),
    },
  },
  {
    step: '上线核查',
    typed: { 上线日期: '2026-09-01' },
    ticked: [
      '与基础服务完成对接',
      '完成数据共享接口对接',
      '无系统与系统间直接对接',
      '数据资源目录已明确',
      '已接入区数据中枢',
      '已对接公共基础支撑平台',
      '信息安全保障系统与项目同步运行',
    ],
  },
  {
    step: '受理验收申请',
    typed: { 申请日期: '2026-09-28', 建设完成日期: '2026-09-25', 提交的验收资料: '竣工报告\n测试报告\n监理总结报告' },
  },
  {
    step: '竣工验收',
    typed: { 验收日期: '2026-10-14', 试运行情况: '运行平稳。', 专家组意见: '同意通过验收。' },
    chosen: { 验收结论: '合格' },
    ticked: ['由领导小组办公室统一组织'],
    tables: {
      验收专家: EXPERTS,
      五项验收内容: Array.from({ length: 5 }, () => ({ 审查情况: '符合要求。', 结果: '符合' })),
    },
  },
  { step: '投入使用', typed: { 投入使用日期: '2026-10-20' } },
  {
    step: '报送运维安全保障记录',
    typed: {
      报送日期: '2026-11-05',
      记录期起: '2026-10-20',
      记录期止: '2026-10-31',
      运维情况: '运行正常。',
      安全保障情况: '无重大漏洞。',
    },
    ticked: ['信息安全保障系统正常运行'],
  },
  {
    step: '绩效评价',
    typed: { 评价日期: '2026-11-12', 第三方机构: '样例评估有限公司', 得分: '88.5', 评价意见: '目标基本实现。' },
    chosen: { 等级: '良' },
  },
  { step: '归档', typed: { 归档日期: '2026-11-18', 档案位置: '档案室一号柜' } },
];

test.use({ today: '2026-11-20' });

test('一个项目的一生：从申报到归档，全部在屏幕上办理', async ({ application, page }, { outputDir }) => {
  test.setTimeout(300_000);
  const folder = process.env['GSR_WALK_PICTURES'] ?? join(outputDir, 'walk');
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  const picture = async (name: string) => {
    pictures += 1;
    await page.screenshot({ path: join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`), fullPage: true });
  };
  const reviewer = new Reviewer(page);
  const writer = new RecordWriter(page, PROJECT);
  const issuer = await PaperIssuer.of(application, page);
  const content = sampleContent({ name: PROJECT, planYear: 2026 });

  await reviewer.beginFirstDay('王审查');
  await reviewer.addUnit(UNIT);
  await test.step('申报、预审', async () => {
    await reviewer.goTo('项目库');
    await page.getByRole('link', { name: '登记项目' }).click();
    await reviewer.typeDeclaration(UNIT, content);
    await page.getByRole('button', { name: '保存并去申报' }).click();
    const dialog = page.getByRole('dialog', { name: /登记申报/ });
    await dialog.getByLabel('申报日期').fill('2025-09-22');
    await dialog.getByLabel('收文编号').fill('收〔2025〕101号');
    await expect(dialog.getByText(/^通过\s*申报次年项目/)).toBeVisible();
    await picture('登记申报');
    await dialog.getByRole('button', { name: '登记申报' }).click();
    await expect(dialog).toBeHidden();
    await reviewer.qualify();
    await page.getByLabel('出具日期').fill('2025-09-26');
    expect(await reviewer.issueLetter()).toBe('拱数转办预审〔2025〕1号');
  });

  await test.step('方案审查', async () => {
    await writer.openProject();
    await picture('预审合格');
    for (const record of REVIEW) {
      await writer.openStep(record.step);
      await writer.fill(record);
      await picture(record.step);
      await writer.keep(record.step);
    }
  });

  await test.step('入库草案、领导小组决定', async () => {
    await reviewer.goTo('入库草案');
    await page.getByRole('button', { name: '新建草案' }).first().click();
    const fresh = page.getByRole('dialog', { name: '新建入库草案' });
    await fresh.getByLabel('计划年度').fill('2026');
    await fresh.getByLabel('资金盘子（万元）').fill('500');
    await fresh.getByRole('button', { name: '新建' }).click();
    await page.getByRole('button', { name: '添加项目' }).first().click();
    const candidates = page.getByRole('dialog', { name: /添加项目/ });
    await candidates.getByLabel(`选择${PROJECT}`).check();
    await candidates.getByRole('button', { name: '添加 1 个项目' }).click();
    await page.getByLabel('编制依据').fill('年度数字化转型工作要点。');
    await page.getByLabel(`${PROJECT}的排序理由`, { exact: true }).fill('民生急需');
    await page.keyboard.press('Control+S');
    await expect(page.getByText('编制中，已保存')).toBeVisible();
    await picture('入库草案');
    await page.getByRole('button', { name: /^提交/ }).click();
    const submit = page.getByRole('dialog', { name: '提交领导小组研究' });
    await submit.getByLabel('提交日期').fill('2025-11-03');
    await submit.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('button', { name: '登记领导小组决定' }).click();
    const decide = page.getByRole('dialog', { name: '登记领导小组研究决定' });
    await decide.getByLabel('研究日期').fill('2025-11-12');
    await decide.getByLabel('会议纪要或批示文号').fill('样例纪要〔2025〕8号');
    await picture('领导小组决定');
    await decide.getByRole('button', { name: '登记决定' }).click();
    await expect(decide).toBeHidden();
  });

  await test.step('出具入库草案和排序表', async () => {
    const draft = await docxWords(readFileSync(await issuer.issue('项目入库草案', '2025-11-14')));
    for (const words of [PROJECT, '民生急需', '110.00']) expect(draft).toContain(words);
    const ranking = readFileSync(await issuer.issue('项目入库草案排序表', '2025-11-14'));
    const table = await readTable(ranking, '入库草案排序表');
    expect([table.column('项目名称')[0], table.column('建议金额')[0]]).toEqual([PROJECT, 110]);
    await picture('草案文书');
  });

  await test.step('申请、安排、下达资金', async () => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '年度资金' }).click();
    for (const [step, day, number] of [
      ['申请资金', '2025-11-18', ''],
      ['安排资金', '2025-12-15', ''],
      ['预算下达', '2026-01-05', '样例预〔2026〕1号'],
    ] as const) {
      await page.getByRole('group', { name: '办理环节' }).getByRole('button', { name: step }).click();
      await page.getByLabel(`选择${PROJECT}`).check();
      await page.getByRole('button', { name: /登记所选 1 个项目/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/日期/).fill(day);
      if (number !== '') await dialog.getByLabel('下达文号').fill(number);
      for (const reason of await dialog.getByLabel(/继续办理的理由/).all()) await reason.fill('单位已书面说明。');
      await picture(step);
      await dialog.getByRole('button', { name: /^登记/ }).click();
      await expect(dialog).toBeHidden();
    }
    await expect(page.getByText('资料库汇总与各项目记录核对一致', { exact: false })).toBeVisible();
    await picture('年度资金');
  });

  await test.step('采购、实施、上线、验收、使用、评价、归档', async () => {
    await writer.openProject();
    for (const record of BUILT) {
      await writer.openStep(record.step);
      await writer.fill(record);
      await picture(record.step);
      await writer.keep(record.step);
      if (record.step !== '竣工验收') continue;
      const report = await docxWords(readFileSync(await issuer.issue('竣工验收报告', '2026-10-15')));
      for (const words of [PROJECT, 'HT-2026-01', '验收结论：合格']) expect(report).toContain(words);
      expect(report.split('审查结果：符合')).toHaveLength(6);
      await picture('竣工验收报告');
    }
  });

  await test.step('项目页说明走过的每一步和每一笔钱', async () => {
    await expect(page.getByText('已归档').first()).toBeVisible();
    await picture('已归档');
    await page.getByRole('tab', { name: '资金' }).click();
    for (const amount of ['120.00', '110.00', '105.00', '100.00', '30.00']) {
      await expect(page.getByText(amount, { exact: true }).first()).toBeVisible();
    }
    await picture('资金');
    await page.getByRole('tab', { name: '办理记录' }).click();
    await expect(page.getByText(/共 \d+ 条/)).toContainText(`共 ${String(REVIEW.length + 5 + BUILT.length)} 条`);
    await picture('办理记录');
  });
});
