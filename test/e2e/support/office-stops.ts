import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

/** What belongs to the office as a whole: units, audit, settings, calendar, with their dialogs. */
export const OFFICE_STOPS: readonly Stop[] = [
  {
    name: '建设单位',
    go: async (page, reviewer) => {
      await closeDialog(page);
      await reviewer.goTo('建设单位');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '修改单位',
    go: async (page) => {
      await page
        .getByRole('button', { name: /^修改“/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByLabel('单位名称')).toBeVisible();
    },
  },
  {
    name: '审计记录',
    go: async (page, reviewer) => {
      await closeDialog(page);
      await reviewer.goTo('审计记录');
      await page.getByRole('button', { name: '核验审计链' }).click();
      await expect(page.getByText(/审计链完整/)).toBeVisible();
    },
  },
  {
    name: '设置',
    go: async (page, reviewer) => {
      await reviewer.goTo('设置');
      await expect(page.getByLabel('审查人员姓名')).toBeVisible();
    },
  },
  {
    name: '审查规则与限额',
    go: async (page) => {
      await page.getByRole('tab', { name: '审查规则与限额' }).click();
      await expect(page.getByRole('textbox', { name: '预审办理期限' })).toBeVisible();
    },
  },
  {
    name: '逐日手工录入',
    go: async (page, reviewer) => {
      await reviewer.goTo('工作日历');
      await page
        .getByRole('tab', { name: /（未录入）/ })
        .first()
        .click();
      await page.getByRole('button', { name: '逐日手工录入' }).click();
      await expect(page.getByLabel('依据的通知')).toBeVisible();
    },
  },
  {
    name: '工作日历',
    go: async (page, reviewer) => {
      await reviewer.goTo('工作日历');
      await page.getByRole('button', { name: '更正' }).click();
      await expect(page.getByRole('button', { name: /^2026年10月10日，调休上班/ })).toBeVisible();
    },
  },
  {
    name: '录入放假通知',
    go: async (page) => {
      await page.getByRole('button', { name: '录入放假通知' }).click();
      await expect(page.getByRole('dialog').getByLabel('通知全文')).toBeVisible();
    },
  },
];
