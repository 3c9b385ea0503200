import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { PreReviewTopic } from '../../src/domain/glossary.ts';
import { keysOf, PRE_REVIEW_TOPICS } from '../../src/domain/glossary.ts';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { PROJECT_NAME } from './walk-registration.ts';
import type { Walk } from './walk.ts';

const OBJECTED: PreReviewTopic = 'goals';

/** Judges one item by its key, and takes ready sentences where it is not 通过. */
async function judge(page: Page, topic: PreReviewTopic): Promise<void> {
  const label = PRE_REVIEW_TOPICS[topic];
  const card = page.getByRole('region', { name: label });
  await card.getByRole('radio').first().focus();
  await page.keyboard.press(topic === OBJECTED ? '3' : '1');
  if (topic !== OBJECTED) return;
  for (const field of ['问题', '建议', '依据']) {
    await card.getByRole('button', { name: `${label}的${field}常用语` }).click();
    await page.getByRole('menuitem').first().click();
    await expect(page.getByRole('menu')).toBeHidden();
  }
}

async function conclude({ page, camera }: Walk): Promise<void> {
  const improvements = page.getByRole('region', { name: '整改要求', exact: true });
  await improvements.getByRole('button', { name: /从各项建议带入/ }).click();
  await improvements.getByLabel('完成时限').fill('2026-10-16');
  await page.getByRole('radio', { name: '完善需求方案' }).check();
  await page.getByRole('textbox', { name: '总体意见' }).fill('项目建设必要，绩效目标须补齐后重新申报。');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('button', { name: '预览并出具' })).toBeEnabled();
  await camera.shootAt('conclusion', improvements);
}

async function issue({ page, camera }: Walk): Promise<void> {
  await page.getByRole('button', { name: '预览并出具' }).click();
  const preview = page.getByRole('dialog', { name: /预审意见书预览/ });
  await expect(preview.frameLocator('iframe:not([aria-hidden])').getByText('特此函复。')).toBeVisible();
  await camera.shoot('letter-preview');
  await preview.getByRole('button', { name: '出具预审意见书' }).click();
  await expect(page.getByRole('button', { name: '确认出具' })).toBeVisible();
  await camera.shootDialog('letter-confirm');
  await page.getByRole('button', { name: '确认出具' }).click();
  await expect(page.getByText(/预审意见书已出具：/)).toBeVisible();
  await camera.shootAt('letter-issued', page.getByRole('heading', { level: 1 }));
}

/** Judges the declared project, issues its letter, and looks at its page. */
export async function walkPreReview(walk: Walk, reviewer: Reviewer): Promise<void> {
  const { page, camera } = walk;
  await reviewer.goTo('预审台');
  await camera.shoot('pre-review-list');
  await page.getByRole('link', { name: PROJECT_NAME }).click();
  await expect(page.getByRole('link', { name: '返回预审台' })).toBeVisible();
  for (const topic of keysOf(PRE_REVIEW_TOPICS)) await judge(page, topic);
  await camera.shootAt('pre-review-desk', page.getByRole('region', { name: PRE_REVIEW_TOPICS.investment }));
  await conclude(walk);
  await issue(walk);
  await page.getByRole('link', { name: /^\d{4}-\d{4}$/ }).click();
  await expect(page.getByRole('tab', { name: '办理情况' })).toBeVisible();
  await camera.shoot('project');
}
