import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

/** The 专家库: list, card, forms and specialties, with their dialogs. */
export const EXPERT_STOPS: readonly Stop[] = [
  {
    name: '专家库',
    go: async (page, reviewer) => {
      await reviewer.goTo('专家库');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '导出专家库名册',
    go: async (page) => {
      await page.getByRole('button', { name: '导出名册' }).click();
      await page.getByRole('checkbox', { name: /含联系人和联系电话/ }).check();
      await expect(page.getByRole('textbox', { name: '联系电话的用途' })).toBeVisible();
    },
  },
  {
    name: '专家',
    go: async (page) => {
      await closeDialog(page);
      await page.getByRole('gridcell').first().click();
      await expect(page.getByRole('region', { name: '参会情况' })).toBeVisible();
      await page.getByRole('tab', { name: '状态变更' }).click();
      await expect(page.getByRole('table', { name: '状态变更' })).toBeVisible();
    },
  },
  {
    name: '停用专家',
    go: async (page) => {
      await page.getByRole('button', { name: '停用', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('textbox', { name: '原因' })).toBeVisible();
    },
  },
  {
    name: '修改专家资料',
    go: async (page) => {
      await closeDialog(page);
      await page.getByRole('link', { name: '修改资料' }).click();
      await page.getByRole('button', { name: '更换联系电话' }).click();
      await expect(page.getByRole('textbox', { name: '联系电话' })).toBeFocused();
    },
  },
  {
    name: '登记专家（有错）',
    go: async (page, reviewer) => {
      await page.getByRole('link', { name: '取消' }).click();
      const leave = page.getByRole('button', { name: '不保存并离开' });
      await leave.click();
      await reviewer.goTo('专家库');
      await page.getByRole('link', { name: '登记专家' }).click();
      await page.getByRole('textbox', { name: '身份证号' }).fill('123');
      await page.keyboard.press('Control+S');
      await expect(page.getByText(/有 \d+ 处需要修改/)).toBeVisible();
    },
  },
  {
    name: '专业目录',
    go: async (page, reviewer) => {
      await page.getByRole('link', { name: '取消' }).click();
      await page.getByRole('button', { name: '不保存并离开' }).click();
      await reviewer.goTo('专家库');
      await page.getByRole('link', { name: '专业目录' }).click();
      await expect(page.getByRole('region', { name: '信息网络' })).toBeVisible();
    },
  },
];
