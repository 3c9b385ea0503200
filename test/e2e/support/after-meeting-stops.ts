import { expect } from '@playwright/test';
import { HELD_MEETING, holdMeeting } from './hold-meeting.ts';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

/** What comes after a meeting, with its dialog; a meeting is held for it. */
export const AFTER_MEETING_STOPS: readonly Stop[] = [
  {
    name: '专家费汇总',
    go: async (page, reviewer) => {
      await reviewer.goTo('评审会议');
      await page.getByRole('button', { name: '专家费汇总' }).click();
      await expect(page.getByRole('dialog').getByLabel(/开始日期/)).toHaveValue('2026-01-01');
    },
  },
  {
    name: '会后：到会、意见与评分、费用、评价',
    go: async (page) => {
      await closeDialog(page);
      await holdMeeting(page);
      await page.getByRole('row').filter({ hasText: HELD_MEETING }).first().click();
      await expect(page.getByRole('region', { name: '评价', exact: true })).toBeVisible();
      await expect(page.getByRole('img', { name: /5 个评分，均值/ })).toBeVisible();
    },
  },
  {
    name: '会后：导出专家费发放表',
    go: async (page) => {
      await page.getByRole('button', { name: '导出专家费发放表' }).click();
      await expect(page.getByRole('dialog', { name: '个人信息将离开资料库' })).toBeVisible();
    },
  },
  {
    name: '会后：没有保存就离开',
    go: async (page) => {
      await closeDialog(page);
      await page
        .getByLabel(/的意见$/)
        .first()
        .fill('补充意见');
      await page.getByRole('tab', { name: /通知与应答/ }).click();
      await expect(page.getByRole('dialog', { name: '内容尚未保存' })).toBeVisible();
      await page.getByRole('button', { name: '不保存并离开' }).click();
      await expect(page.getByRole('region', { name: '评价', exact: true })).toBeHidden();
    },
  },
];
