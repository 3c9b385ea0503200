import { inventedIdentityNumber } from '../../src/domain/experts/invented-numbers.ts';
import { expect, test } from './support/application-test.ts';
import { Reviewer } from './support/reviewer.ts';

test('专家从登记、审核、查看号码到停用', async ({ page }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await reviewer.goTo('专家库');
  await page.getByRole('link', { name: '登记专家' }).first().click();
  await page.getByRole('textbox', { name: '姓名' }).fill('陈一鸣');
  await page.getByRole('textbox', { name: '身份证号' }).fill('99999919500115000');
  await page.getByRole('textbox', { name: '工作单位' }).fill('示例大学');
  await expect(page.getByText(/身份证号应为 18 位/)).toBeVisible();
  await page.getByRole('textbox', { name: '身份证号' }).fill(inventedIdentityNumber(7));
  await page.getByRole('combobox', { name: '专业' }).fill('等级');
  await page.getByRole('option', { name: '等级保护' }).click();
  await page.getByRole('textbox', { name: '联系电话' }).fill('0571-00001234');
  await page.keyboard.press('Control+S');

  await expect(page.getByRole('heading', { level: 1, name: '陈一鸣' })).toBeVisible();
  await page.getByRole('button', { name: '审核通过' }).click();
  await page.getByRole('textbox', { name: '原因' }).fill('材料齐全');
  await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click();
  await expect(page.getByText('正式', { exact: true })).toBeVisible();

  await expect(page.getByText('057*-****1234')).toBeVisible();
  await page.getByRole('button', { name: '查看联系电话' }).click();
  await expect(page.getByText('0571-00001234')).toBeVisible();
  await page.getByRole('tab', { name: '操作记录' }).click();
  await expect(page.getByRole('tabpanel').getByText('查看联系电话')).toBeVisible();

  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.getByRole('textbox', { name: '原因' }).fill('长期出国');
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await page.getByRole('tab', { name: '状态变更' }).click();
  await expect(page.getByRole('row').filter({ hasText: '正式 → 停用' })).toContainText('长期出国');
  await reviewer.goTo('专家库');
  await expect(page.getByRole('row').filter({ hasText: '陈一鸣' })).toContainText('停用');
});
