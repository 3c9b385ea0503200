import { expect } from '@playwright/test';
import { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { walkAfterMeeting } from './walk-after-meeting.ts';
import { walkBuilding } from './walk-building.ts';
import { walkEndings } from './walk-endings.ts';
import { walkComparing, walkSending } from './walk-exchange.ts';
import { walkExperts } from './walk-experts.ts';
import { walkFile } from './walk-file.ts';
import { walkHandling } from './walk-handling.ts';
import { walkMeetings } from './walk-meetings.ts';
import { walkImports } from './walk-imports.ts';
import { walkPreReview } from './walk-pre-review.ts';
import { walkRegistration } from './walk-registration.ts';
import { walkInclusion, walkReview } from './walk-review.ts';
import type { Walk } from './walk.ts';

async function walkFirstDay({ page, camera }: Walk, reviewer: Reviewer): Promise<void> {
  await expect(page.getByRole('dialog').getByLabel('审查人员姓名')).toBeVisible();
  await camera.shootDialog('first-start');
  await reviewer.beginFirstDay('王审查');
  await camera.shoot('empty-library');
  await page.getByRole('button', { name: /示例/ }).click();
  await expect(page.getByRole('heading', { name: /办理期限（\d+ 项）/ })).toBeVisible({ timeout: 60_000 });
  await camera.shoot('workbench');
  await page
    .getByRole('button', { name: /查看期限如何计算/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await camera.shootDialog('deadline');
  await page.getByRole('button', { name: '关闭' }).click();
}

async function walkLists(walk: Walk, reviewer: Reviewer): Promise<void> {
  const { page, camera } = walk;
  await reviewer.goTo('台账');
  await expect(page.getByRole('grid', { name: '项目台账' }).getByRole('gridcell').first()).toBeVisible();
  await camera.shoot('ledgers');
  await reviewer.goTo('资金汇总');
  await camera.shoot('funding');
  await reviewer.goTo('文书登记');
  await page.getByRole('row').filter({ hasText: '〔2026〕' }).first().click();
  await expect(page.getByText('文件与登记一致。')).toBeVisible();
  await expect(page.frameLocator('iframe:not([aria-hidden])').getByText('特此函复。')).toBeVisible();
  await camera.shoot('document');
  await page.getByRole('button', { name: '关闭' }).click();
  await camera.shoot('documents');
  await reviewer.goTo('建设单位');
  await camera.shoot('units');
  await walkImports(walk, reviewer);
  await walkSending(walk, reviewer);
  await reviewer.goTo('审计记录');
  await page.getByRole('button', { name: '核验审计链' }).click();
  await expect(page.getByText(/审计链完整/)).toBeVisible();
  await camera.shoot('audit');
  await page.getByRole('button', { name: '返回本单位资料库' }).click();
  await expect(page.getByRole('button', { name: '返回本单位资料库' })).toBeHidden();
  await walkComparing(walk, reviewer);
  await reviewer.goTo('设置');
  await expect(page.getByText('已载入的节假日安排')).toBeVisible();
  await camera.shoot('settings');
  await page.getByRole('tab', { name: '审查规则与限额' }).click();
  await expect(page.getByRole('region', { name: '审查规则与限额' })).toBeVisible();
  await camera.shoot('policy');
  await reviewer.goTo('工作日历');
  await expect(page.getByText('依据 国办发明电〔2025〕7号', { exact: false })).toBeVisible();
  await camera.shoot('calendar');
  await page.getByRole('tab', { name: /2027 年/ }).click();
  await page.getByRole('button', { name: '逐日手工录入' }).click();
  await expect(page.getByLabel('依据的通知')).toBeVisible();
  await camera.shoot('calendar-by-hand');
  await page.getByRole('button', { name: '放弃录入' }).click();
  await page.keyboard.press('F1');
  await camera.shootDialog('shortcuts');
  await page.getByRole('button', { name: '关闭' }).click();
}

/** Takes every picture of the manual, in the manual's order as far as the work allows. */
export async function walkTheScreens(walk: Walk): Promise<void> {
  const { page, camera } = walk;
  const reviewer = new Reviewer(page);
  await walkFirstDay(walk, reviewer);
  await reviewer.goTo('项目库');
  await camera.shoot('projects');
  await walkRegistration(walk, reviewer);
  await walkPreReview(walk, reviewer);
  await walkHandling(walk, reviewer);
  await walkReview(walk);
  await walkInclusion(walk, reviewer);
  await walkBuilding(walk);
  await walkFile(walk);
  await walkEndings(walk);
  await walkAfterMeeting(walk, reviewer);
  await walkExperts(walk, reviewer);
  await walkMeetings(walk, reviewer);
  await walkLists(walk, reviewer);
}
