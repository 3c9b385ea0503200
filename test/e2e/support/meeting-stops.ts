import { expect } from '@playwright/test';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

/** The meeting of the sample library from its plan to who comes, with its dialogs; its panel is drawn on the way. */
export const MEETING_STOPS: readonly Stop[] = [
  {
    name: '评审会议',
    go: async (page, reviewer) => {
      await reviewer.goTo('评审会议');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '会议与条件',
    go: async (page) => {
      await page.getByRole('row').filter({ hasText: '示例项目方案评审会' }).first().click();
      await expect(page.getByRole('list', { name: '条款检查' })).toBeVisible();
    },
  },
  {
    name: '修改会议',
    go: async (page) => {
      await page.getByRole('link', { name: '修改会议' }).click();
      await expect(page.getByRole('table', { name: '抽取条件' })).toBeVisible();
    },
  },
  {
    name: '候选与回避',
    go: async (page) => {
      await page.getByRole('link', { name: '取消' }).click();
      await page.getByRole('tab', { name: /候选与回避/ }).click();
      await page.getByRole('button', { name: /^回避或不能抽/ }).click();
      await expect(page.getByRole('gridcell', { name: /属于回避单位/ }).first()).toBeVisible();
    },
  },
  {
    name: '登记回避',
    go: async (page) => {
      await page
        .getByRole('button', { name: /^回避“/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('textbox', { name: '回避理由' })).toBeVisible();
    },
  },
  {
    name: '准备抽取',
    go: async (page) => {
      await page.getByRole('dialog').getByRole('textbox', { name: '回避理由' }).fill('与项目负责人有师生关系');
      await page.getByRole('button', { name: '登记回避' }).click();
      await page.getByRole('tab', { name: /3 抽取/ }).click();
      await expect(page.getByRole('button', { name: '抽取专家' })).toBeEnabled();
    },
  },
  {
    name: '确认抽取',
    go: async (page) => {
      await page.getByRole('button', { name: '抽取专家' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: '抽取' })).toBeVisible();
    },
  },
  {
    name: '抽取结果',
    go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: '抽取' }).click();
      await expect(page.getByRole('table', { name: '第 1 次抽取的结果' })).toBeVisible();
    },
  },
  {
    name: '出具专家抽取记录表',
    go: async (page) => {
      await page.getByRole('link', { name: /^出具专家抽取记录表/ }).click();
      await expect(page.getByRole('button', { name: '出具专家抽取记录表' })).toBeEnabled();
    },
  },
  {
    name: '通知与应答',
    go: async (page) => {
      await page.getByRole('link', { name: '返回会议' }).click();
      await page.getByRole('tab', { name: /通知与应答/ }).click();
      await page.getByRole('button', { name: '全部登记已通知' }).click();
      await expect(page.getByRole('button', { name: '全部登记已通知' })).toBeDisabled();
    },
  },
  {
    name: '邀请通知',
    go: async (page) => {
      await page.getByRole('button', { name: '邀请通知' }).click();
      await expect(page.getByRole('dialog').getByRole('textbox', { name: '通知文字' })).toBeVisible();
    },
  },
  {
    name: '不能参加',
    go: async (page) => {
      await closeDialog(page);
      await page
        .getByRole('button', { name: /^登记“.*”不能参加$/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('textbox', { name: '原因' })).toBeVisible();
    },
  },
  {
    name: '递补',
    go: async (page) => {
      await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).fill('当日出差');
      await page.getByRole('button', { name: '登记不能参加' }).click();
      await expect(page.getByRole('table', { name: '专家应答' }).getByText(/递补：接替/)).toBeVisible();
    },
  },
];
