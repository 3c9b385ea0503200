import { expect } from '@playwright/test';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import type { Walk } from './walk.ts';

/** Takes the pictures of the 专家库: its list, a card, the specialties. */
export async function walkExperts({ page, camera }: Walk, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('专家库');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await camera.shoot('experts');
  await page.getByRole('gridcell').first().click();
  await expect(page.getByRole('region', { name: '参会情况' })).toBeVisible();
  await camera.shoot('expert');
  await reviewer.goTo('专家库');
  await page.getByRole('link', { name: '专业目录' }).click();
  await expect(page.getByRole('region', { name: '信息网络' })).toBeVisible();
  await camera.shoot('specialties');
}
