import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';

/** The 导入: its list and the first step; test/e2e/import.spec.ts checks the others, which need a file. */
export const IMPORT_STOPS: readonly Stop[] = [
  {
    name: '导入',
    go: async (page, reviewer) => {
      await reviewer.goTo('导入');
      await expect(page.getByText('还没有导入过表格')).toBeVisible();
    },
  },
  {
    name: '导入表格',
    go: async (page) => {
      await page.getByRole('link', { name: '导入表格' }).click();
      await expect(page.getByRole('button', { name: '选择文件' })).toBeVisible();
    },
  },
];
