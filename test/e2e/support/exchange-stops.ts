import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

/** The 资料交换: what was sent and taken, and the forms for both. */
export const EXCHANGE_STOPS: readonly Stop[] = [
  {
    name: '资料交换',
    go: async (page, reviewer) => {
      await closeDialog(page);
      await reviewer.goTo('资料交换');
      await expect(page.getByText('还没有与其他电脑交换过资料')).toBeVisible();
    },
  },
  {
    name: '导出资料包',
    go: async (page) => {
      await page.getByRole('link', { name: '导出资料包' }).click();
      await page.getByRole('radio', { name: /部分项目/ }).check();
      await expect(page.getByText(/^将导出：/)).toBeVisible();
    },
  },
  {
    name: '读取对方资料包',
    go: async (page) => {
      await page.getByRole('link', { name: '返回' }).click();
      await page.getByRole('link', { name: '读取对方资料包' }).click();
      await expect(page.getByRole('button', { name: '选择资料包' })).toBeVisible();
    },
  },
];
