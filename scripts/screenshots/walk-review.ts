import { expect } from '@playwright/test';
import { fen, formatYuan, parseMoney } from '../../src/domain/money.ts';
import { RecordWriter } from '../../test/e2e/support/record-writer.ts';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { CONCLUSION, INCOMPLETE_PANEL, OPINIONS, PANEL } from './example-records.ts';
import { openProject } from './open-project.ts';
import type { Walk } from './walk.ts';

/** Projects that pass the review, in the order of their rank. */
const REVIEWED = [
  '智慧城管一体化平台升级（示例）',
  '区级视频共享平台扩容（示例）',
  '基层治理四平台运维（示例）',
] as const;

/** Nine tenths of what is declared for each item, with why. */
async function typeReviewedAmounts({ page }: Walk): Promise<void> {
  const table = page.getByRole('table', { name: '逐项审定金额' });
  const declared = table.getByLabel(/行 申报金额/u);
  for (let row = 1; row <= (await declared.count()); row += 1) {
    const cell = (label: string) => table.getByLabel(new RegExp(`^第 ${String(row)} 行 ${label}(（[^）]+）)?$`, 'u'));
    const asked = parseMoney((await cell('申报金额').inputValue()).replaceAll(',', ''), '元');
    await cell('审定金额').fill(formatYuan(fen(Math.floor(asked * 0.9))));
    await cell('核减理由').fill('单价高于市场询价');
  }
}

/** From the panel to the conclusion; the first project's forms are pictured. */
async function review(walk: Walk, project: string, pictured: boolean): Promise<void> {
  const { page, camera } = walk;
  await openProject(page, project);
  const writer = new RecordWriter(page, project);
  await writer.openStep(PANEL.step);
  if (pictured) {
    await writer.fill(INCOMPLETE_PANEL);
    await expect(page.getByRole('status').filter({ hasText: '不能办理' })).toBeVisible();
    await camera.shootAt('record-refused', page.getByRole('region', { name: '条款检查' }));
  }
  await writer.fill(PANEL);
  await expect(page.getByRole('status').filter({ hasText: /没有发现问题|条提醒/ })).toBeVisible();
  if (pictured) await camera.shootAt('review-panel', page.getByRole('heading', { level: 1 }));
  await writer.keep(PANEL.step);
  await writer.write(OPINIONS);
  await writer.openStep(CONCLUSION.step);
  await writer.fill(CONCLUSION);
  await typeReviewedAmounts(walk);
  if (pictured) await camera.shootAt('review-conclusion', page.getByRole('table', { name: '专家意见采纳情况' }));
  await writer.keep(CONCLUSION.step);
}

/** Reviews three projects of next year, with a panel that is refused first. */
export async function walkReview(walk: Walk): Promise<void> {
  for (const [index, project] of REVIEWED.entries()) await review(walk, project, index === 0);
}

/** Ranks them in a draft, has the leading group decide, and asks for their money. */
export async function walkInclusion({ page, camera }: Walk, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('入库草案');
  await page.getByRole('button', { name: '新建草案' }).first().click();
  const fresh = page.getByRole('dialog', { name: '新建入库草案' });
  await fresh.getByLabel('计划年度').fill('2027');
  await fresh.getByLabel('资金盘子（万元）').fill('500');
  await fresh.getByRole('button', { name: '新建' }).click();
  await page.getByRole('button', { name: '添加项目' }).first().click();
  const candidates = page.getByRole('dialog', { name: /添加项目/ });
  for (const project of REVIEWED) await candidates.getByLabel(`选择${project}`).check();
  await candidates.getByRole('button', { name: /添加 3 个项目/ }).click();
  await page.getByLabel('编制依据').fill('年度数字化转型工作要点，区级财力情况。');
  for (const project of REVIEWED) {
    await page.getByLabel(`${project}的排序理由`, { exact: true }).fill('年度重点任务');
  }
  await page.keyboard.press('Control+S');
  await expect(page.getByText('编制中，已保存')).toBeVisible();
  await camera.shoot('inclusion');
  await page.getByRole('button', { name: /^提交/ }).click();
  const submit = page.getByRole('dialog', { name: '提交领导小组研究' });
  await submit.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('button', { name: '登记领导小组决定' }).click();
  const decide = page.getByRole('dialog', { name: '登记领导小组研究决定' });
  await decide.getByLabel('会议纪要或批示文号').fill('样例纪要〔2026〕8号');
  await camera.shootDialog('inclusion-decision');
  await decide.getByRole('button', { name: '登记决定' }).click();
  await expect(decide).toBeHidden();
  await reviewer.goTo('年度资金');
  await page.getByRole('combobox', { name: '预算年度' }).click();
  await page.getByRole('option', { name: '2027 年' }).click();
  await expect(page.getByLabel(`选择${REVIEWED[0]}`)).toBeVisible();
  await page.getByRole('group', { name: '办理环节' }).getByRole('button', { name: '申请资金' }).click();
  for (const project of REVIEWED) {
    const box = page.getByLabel(`选择${project}`);
    if ((await box.count()) > 0) await box.check();
  }
  await camera.shoot('year-funding');
  await page.getByRole('button', { name: /登记所选 \d+ 个项目/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await camera.shootDialog('funding-step');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
}
