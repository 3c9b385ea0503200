import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Opens a project's page by the search field at the top, from wherever the window is. */
export async function openProject(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: '查找项目' }).fill(name);
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  // Leaving the search field empties it.
  await page.getByRole('heading', { level: 1, name, exact: true }).click();
  await expect(page.getByRole('heading', { name: '各环节可办事项' })).toBeVisible();
}

/** Unfolds a part of the regulation among the steps of the open project. */
export async function unfold(page: Page, phase: string): Promise<void> {
  const part = page.getByRole('button', { name: new RegExp(`^${phase}`, 'u') });
  if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
}
