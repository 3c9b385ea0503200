import { expect } from '@playwright/test';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import type { Walk } from './walk.ts';

/** Draws the panel of the sample library's meeting: plan, candidates, draw, a decline and who is called instead. */
export async function walkMeetings({ page, camera }: Walk, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('评审会议');
  await page.getByRole('row').filter({ hasText: '示例项目方案评审会' }).first().click();
  await expect(page.getByRole('table', { name: '抽取条件' })).toBeVisible();
  await camera.shootAt('meeting-plan', page.getByRole('list', { name: '条款检查' }));
  await page.getByRole('tab', { name: /候选与回避/ }).click();
  await page.getByRole('button', { name: /^回避或不能抽/ }).click();
  await expect(page.getByRole('gridcell', { name: /属于回避单位/ }).first()).toBeVisible();
  await camera.shootAt('meeting-candidates', page.getByRole('grid', { name: '候选与回避' }));
  await page.getByRole('tab', { name: /3 抽取/ }).click();
  await page.getByRole('button', { name: '抽取专家' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '抽取' }).click();
  await expect(page.getByRole('table', { name: '第 1 次抽取的结果' })).toBeVisible();
  await camera.shoot('meeting-draw');
  await page.getByRole('tab', { name: /通知与应答/ }).click();
  await page.getByRole('button', { name: '全部登记已通知' }).click();
  await page
    .getByRole('button', { name: /^登记“.*”不能参加$/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).fill('当日出差');
  await page.getByRole('button', { name: '登记不能参加' }).click();
  await expect(page.getByRole('table', { name: '专家应答' }).getByText(/递补：接替/)).toBeVisible();
  await camera.shoot('meeting-invitations');
}
