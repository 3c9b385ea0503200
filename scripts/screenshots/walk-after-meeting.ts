import { expect } from '@playwright/test';
import { HELD_MEETING, holdMeeting } from '../../test/e2e/support/hold-meeting.ts';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import type { Walk } from './walk.ts';

/** What comes after a meeting of experts: attendance, opinions and scores, fees, ratings. */
export async function walkAfterMeeting({ page, camera }: Walk, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('评审会议');
  await holdMeeting(page);
  await page.getByRole('row').filter({ hasText: HELD_MEETING }).first().click();
  await expect(page.getByRole('img', { name: /5 个评分，均值/ })).toBeVisible();
  await camera.shoot('after-attendance');
  await camera.shootAt('after-opinions', page.getByRole('table', { name: '专家意见与评分' }));
  await camera.shootAt('after-fees', page.getByRole('button', { name: '导出专家费发放表' }));
  await page.getByRole('button', { name: '导出专家费发放表' }).click();
  await camera.shootDialog('after-fee-sheet');
  await page.getByRole('button', { name: '取消' }).click();
}
