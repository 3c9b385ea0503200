import { expect } from '@playwright/test';
import { openProject } from './open-project.ts';
import { EVALUATED, leaveForm } from './walk-building.ts';
import type { Walk } from './walk.ts';

/** What is on a project's file: records, money, and the two ways to put a record right. */
async function walkRecords(walk: Walk): Promise<void> {
  const { page, camera } = walk;
  await openProject(page, EVALUATED);
  await page.getByRole('tab', { name: '资金' }).click();
  await expect(page.getByRole('heading', { name: '各环节金额（万元）' })).toBeVisible();
  await camera.shoot('money');
  await page.getByRole('tab', { name: '相似项目' }).click();
  await page
    .getByRole('button', { name: /^看相同之处/ })
    .first()
    .click();
  await camera.shoot('similar-projects');
  await page.getByRole('button', { name: '项目档案' }).click();
  await camera.shootDialog('project-archive');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('tab', { name: '办理记录' }).click();
  await expect(page.getByText(/共 \d+ 条/)).toBeVisible();
  await camera.shoot('records');
  await page
    .getByRole('button', { name: /^撤销：/ })
    .first()
    .click();
  await page.getByRole('dialog').getByLabel('撤销原因').fill('评价报告尚未定稿，登记有误。');
  await camera.shootDialog('record-void');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await page
    .getByRole('link', { name: /^更正：/ })
    .first()
    .click();
  await page.getByLabel('更正原因').fill('得分登记有误。');
  await camera.shootAt('record-correct', page.getByRole('heading', { level: 1 }));
  await leaveForm(walk);
}

/** A paper's desk, its text edited. */
async function walkPaper({ page, camera }: Walk): Promise<void> {
  await openProject(page, EVALUATED);
  const list = page.getByRole('link', { name: /^出具竣工验收报告/ });
  await list.scrollIntoViewIfNeeded();
  await camera.shoot('papers');
  await list.click();
  await expect(page.getByRole('heading', { level: 1, name: /出具竣工验收报告/ })).toBeVisible();
  await expect(page.frameLocator('iframe:not([aria-hidden])').locator('body')).toContainText('验收');
  const text = page.getByRole('textbox', { name: /^第 \d+ 段/ }).nth(2);
  await text.fill(`${await text.inputValue()}（示例修改）`);
  await expect(page.getByText('正文已修改，与自动生成的差异：')).toBeVisible();
  await camera.shootAt('paper', page.getByRole('heading', { level: 1 }));
  await page.getByRole('link', { name: '返回项目' }).click();
  await page.getByRole('button', { name: '不保存并离开' }).click();
  await expect(page.getByRole('heading', { name: '各环节可办事项' })).toBeVisible();
}

/** Takes the pictures of records, money, corrections and papers of the project that has come furthest. */
export async function walkFile(walk: Walk): Promise<void> {
  await walkRecords(walk);
  await walkPaper(walk);
}
