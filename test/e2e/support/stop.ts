import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Reviewer } from './reviewer.ts';

/** Something that the window shows, and the steps there from the stop before. */
export interface Stop {
  readonly name: string;
  readonly go: (page: Page, reviewer: Reviewer) => Promise<void>;
}

export async function closeDialog(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(关闭|取消|返回)/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
