import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';

/** The 台账, its menu of columns, and a view other than the first. */
export const LEDGER_STOPS: readonly Stop[] = [
  {
    name: '台账',
    go: async (page, reviewer) => {
      await reviewer.goTo('台账');
      await expect(page.getByRole('grid', { name: '项目台账' }).getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '台账：显示列',
    go: async (page) => {
      await page.getByRole('button', { name: '显示列' }).click();
      await expect(page.getByRole('menuitemcheckbox', { name: '项目编号' })).toBeVisible();
    },
  },
  {
    name: '单位项目与评价台账',
    go: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: '单位项目与评价' }).click();
      await expect(page.getByRole('grid', { name: '单位项目与评价台账' })).toBeVisible();
    },
  },
];
