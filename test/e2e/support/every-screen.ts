import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { EXCHANGE_STOPS } from './exchange-stops.ts';
import { AFTER_MEETING_STOPS } from './after-meeting-stops.ts';
import { EXPERT_STOPS } from './expert-stops.ts';
import { IMPORT_STOPS } from './import-stops.ts';
import { LEDGER_STOPS } from './ledger-stops.ts';
import { MEETING_STOPS } from './meeting-stops.ts';
import { OFFICE_STOPS } from './office-stops.ts';
import { PAPER_STOPS } from './paper-stops.ts';
import type { Reviewer } from './reviewer.ts';
import type { Stop } from './stop.ts';
import { closeDialog } from './stop.ts';

async function openProject(page: Page, reviewer: Reviewer, stage: string): Promise<void> {
  await reviewer.goTo('项目库');
  await page.getByRole('row').filter({ hasText: stage }).first().click();
  await expect(page.getByRole('tab', { name: '办理情况' })).toBeVisible();
}

/** Every screen with the sample library in it, with its dialogs; each stop leaves the window as the next one needs it. */
export const EVERY_SCREEN: readonly Stop[] = [
  {
    name: '工作台',
    go: async (page) => {
      await expect(page.getByRole('heading', { name: /办理期限（\d+ 项）/ })).toBeVisible();
    },
  },
  {
    name: '期限如何计算',
    go: async (page) => {
      await page
        .getByRole('button', { name: /查看期限如何计算/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: '快捷键',
    go: async (page) => {
      await closeDialog(page);
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    },
  },
  {
    name: '查找项目',
    go: async (page) => {
      await closeDialog(page);
      await page.keyboard.press('Control+K');
      await page.keyboard.type('区');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: '办理期限',
    go: async (page, reviewer) => {
      await page.keyboard.press('Escape');
      await reviewer.goTo('办理期限');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '项目库',
    go: async (page, reviewer) => {
      await page.keyboard.press('Escape');
      await reviewer.goTo('项目库');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '登记项目',
    go: async (page) => {
      await page.getByRole('link', { name: '登记项目' }).click();
      await expect(page.getByRole('textbox', { name: '项目名称' })).toBeVisible();
    },
  },
  {
    name: '登记项目（有错）',
    go: async (page) => {
      await page.getByRole('textbox', { name: '项目名称' }).fill('项目');
      await page.getByRole('textbox', { name: '计划年度' }).fill('二〇二六');
      await page.keyboard.press('Control+S');
      await expect(page.getByText(/有 \d+ 处需要修改/)).toBeVisible();
    },
  },
  {
    name: '离开未保存的登记表',
    go: async (page) => {
      await page.getByRole('link', { name: '项目库' }).click();
      await expect(page.getByRole('dialog', { name: '内容尚未保存' })).toBeVisible();
    },
  },
  {
    name: '修改登记',
    go: async (page, reviewer) => {
      await page.getByRole('button', { name: '不保存并离开' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await openProject(page, reviewer, '草稿');
      await page.getByRole('link', { name: '修改登记' }).click();
      await expect(page.getByRole('textbox', { name: '项目名称' })).not.toHaveValue('');
    },
  },
  {
    name: '项目：办理情况',
    go: async (page, reviewer) => {
      await openProject(page, reviewer, '退回完善');
    },
  },
  {
    name: '项目：不能办理的环节和依据',
    go: async (page) => {
      await page.getByRole('button', { name: /^方案审查/ }).click();
      await page.getByRole('button', { name: '依据：组成评审专家组' }).click();
      await expect(page.getByText('预审合格后方可评审').last()).toBeVisible();
    },
  },
  {
    name: '项目：相似项目',
    go: async (page) => {
      await page.getByRole('tab', { name: '相似项目' }).click();
      await expect(page.getByRole('region', { name: '相似项目' })).toBeVisible();
    },
  },
  {
    name: '项目档案',
    go: async (page) => {
      await page.getByRole('button', { name: '项目档案' }).click();
      await expect(page.getByRole('dialog', { name: '项目档案' })).toBeVisible();
    },
  },
  {
    name: '项目：办理记录',
    go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
      await page.getByRole('tab', { name: '办理记录' }).click();
      await expect(page.getByText('还没有办理记录')).toBeVisible();
    },
  },
  {
    name: '项目：资金',
    go: async (page) => {
      await page.getByRole('tab', { name: '资金' }).click();
      await expect(page.getByRole('heading', { name: '各环节金额（万元）' })).toBeVisible();
    },
  },
  {
    name: '项目：申报内容',
    go: async (page) => {
      await page.getByRole('tab', { name: '申报内容' }).click();
      await expect(page.getByRole('tabpanel', { name: '申报内容' })).toBeVisible();
    },
  },
  {
    name: '项目：历史记录',
    go: async (page) => {
      await page.getByRole('tab', { name: '历史记录' }).click();
      await expect(page.getByRole('tabpanel', { name: '历史记录' })).toBeVisible();
    },
  },
  {
    name: '登记申报',
    go: async (page) => {
      await page.getByRole('button', { name: '登记申报' }).click();
      await expect(page.getByRole('dialog', { name: /登记申报/ }).getByLabel('收文编号')).toBeVisible();
    },
  },
  {
    name: '预审台',
    go: async (page, reviewer) => {
      await closeDialog(page);
      await reviewer.goTo('预审台');
      await expect(page.getByRole('table', { name: '等待预审的项目' })).toBeVisible();
    },
  },
  {
    name: '预审（办理中）',
    go: async (page) => {
      await page.getByRole('table', { name: '等待预审的项目' }).getByRole('link').first().click();
      await page.getByRole('region', { name: '绩效目标' }).getByRole('radio', { name: '2 不通过' }).check();
      await expect(page.getByRole('textbox', { name: /绩效目标的?问题/ })).toBeVisible();
      await expect(page.getByText('已保存')).toBeVisible();
    },
  },
  {
    name: '预审（已出具）',
    go: async (page, reviewer) => {
      await openProject(page, reviewer, '预审合格');
      await page.getByRole('link', { name: '查看预审' }).click();
      await expect(page.getByText(/预审意见书已出具：/)).toBeVisible();
    },
  },
  {
    name: '登记办理记录（有错）',
    go: async (page, reviewer) => {
      await openProject(page, reviewer, '预审合格');
      await page.getByRole('region', { name: '下一步' }).getByRole('link', { name: '组成评审专家组' }).click();
      await page.getByRole('button', { name: /^组成评审专家组（Ctrl/ }).click();
      await expect(page.getByText(/有 \d+ 处需要修改/)).toBeVisible();
    },
  },
  {
    name: '入库草案',
    go: async (page, reviewer) => {
      await reviewer.goTo('入库草案');
      await expect(page.getByRole('table', { name: '入库草案' })).toBeVisible();
    },
  },
  {
    name: '新建入库草案',
    go: async (page) => {
      await page.getByRole('button', { name: '新建草案' }).click();
      await expect(page.getByRole('dialog', { name: '新建入库草案' })).toBeVisible();
    },
  },
  {
    name: '入库草案（编制中）',
    go: async (page) => {
      await page.getByRole('textbox', { name: '资金盘子（万元）' }).fill('1200');
      await page.getByRole('dialog').getByRole('button', { name: '新建' }).click();
      await expect(page.getByText('草案中还没有项目')).toBeVisible();
    },
  },
  {
    name: '入库草案（已研究决定）',
    go: async (page, reviewer) => {
      await reviewer.goTo('入库草案');
      await page.getByRole('row').filter({ hasText: '已研究决定' }).getByRole('link').click();
      await expect(page.getByRole('table', { name: '提交的项目排序' })).toBeVisible();
    },
  },
  {
    name: '年度资金',
    go: async (page, reviewer) => {
      await reviewer.goTo('年度资金');
      await expect(page.getByText(/核对一致/)).toBeVisible();
    },
  },
  {
    name: '资金汇总',
    go: async (page, reviewer) => {
      await reviewer.goTo('资金汇总');
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
  ...EXPERT_STOPS,
  ...MEETING_STOPS,
  ...AFTER_MEETING_STOPS,
  ...LEDGER_STOPS,
  {
    name: '文书登记',
    go: async (page, reviewer) => {
      await reviewer.goTo('文书登记');
      await expect(page.getByRole('gridcell').first()).toBeVisible();
    },
  },
  {
    name: '文书',
    go: async (page) => {
      await page.getByRole('row').filter({ hasText: '〔2026〕' }).first().click();
      await expect(page.getByText('文件与登记一致。')).toBeVisible();
    },
  },
  ...PAPER_STOPS,
  ...OFFICE_STOPS,
  ...EXCHANGE_STOPS,
  ...IMPORT_STOPS,
];
