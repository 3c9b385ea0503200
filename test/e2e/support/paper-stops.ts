import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

/** Where papers are issued: one with its text, a workbook, and many at once. */
export const PAPER_STOPS: readonly Stop[] = [
  {
    name: '草案文书',
    go: async (page, reviewer) => {
      await closeDialog(page);
      await reviewer.goTo('入库草案');
      await page.getByRole('row').filter({ hasText: '已研究决定' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: '草案文书' }).getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: '出具项目入库草案',
    go: async (page) => {
      await page.getByRole('link', { name: /出具项目入库草案（/ }).click();
      await expect(page.getByRole('textbox', { name: '第 2 段' })).toBeVisible();
    },
  },
  {
    name: '出具项目入库草案排序表',
    go: async (page) => {
      await page.getByRole('link', { name: '返回草案' }).click();
      await page.getByRole('link', { name: /出具项目入库草案排序表/ }).click();
      await expect(page.getByTitle(/入库草案排序表/)).toBeVisible();
    },
  },
  {
    name: '批量出具',
    go: async (page, reviewer) => {
      await reviewer.goTo('文书登记');
      await page.getByRole('button', { name: '批量出具' }).click();
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
];
