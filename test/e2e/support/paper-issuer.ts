import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './application-test.ts';
import { recordOpenedPaths } from './stub-dialogs.ts';

/** Issues papers at the page of what they are about, and opens their files from there. */
export class PaperIssuer {
  readonly #page: Page;
  readonly #opened: () => Promise<string[]>;

  private constructor(page: Page, opened: () => Promise<string[]>) {
    this.#page = page;
    this.#opened = opened;
  }

  static async of(application: ElectronApplication, page: Page): Promise<PaperIssuer> {
    return new PaperIssuer(page, await recordOpenedPaths(application));
  }

  /** Issues the one paper of that kind which the page offers; answers the file that the application then opens. */
  async issue(kind: string, issuedOn: string): Promise<string> {
    const page = this.#page;
    const line = page.getByRole('listitem').filter({ has: page.getByText(kind, { exact: true }) });
    await line.getByRole('link', { name: new RegExp(`^出具${kind}（`) }).click();
    await page.getByLabel('出具日期').fill(issuedOn);
    await page.getByRole('button', { name: `出具${kind}`, exact: true }).click();
    // By key: a click as quick as a test's may still reach the sheet's frame, a process of its own, through the question.
    await page.getByRole('button', { name: '确认出具' }).press('Enter');
    const before = (await this.#opened()).length;
    await line.getByRole('button', { name: /^打开/ }).click();
    await expect.poll(async () => (await this.#opened()).length).toBe(before + 1);
    return (await this.#opened()).at(-1) ?? '';
  }
}
