import type { Page } from '@playwright/test';
import { expect } from './application-test.ts';

/** What a reviewer fills into a record's form, by the labels that she reads there. */
export interface WrittenRecord {
  /** 办理事项, as the project's page offers it. */
  readonly step: string;
  /** Fields that are typed: dates, amounts, texts. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Fields that are chosen from a list. */
  readonly chosen?: Readonly<Record<string, string>>;
  readonly ticked?: readonly string[];
  /** Tables, row by row; a cell is `true` to be ticked. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, string | true>>[]>>;
}

/** Records the steps of one project at its page. */
export class RecordWriter {
  readonly #page: Page;
  readonly #project: string;

  constructor(page: Page, project: string) {
    this.#page = page;
    this.#project = project;
  }

  /** Opens the project's page, from wherever the window is. */
  async openProject(): Promise<void> {
    const page = this.#page;
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '项目库' }).click();
    await page.getByRole('row').filter({ hasText: this.#project }).click();
    await expect(page.getByRole('tab', { name: '办理情况' })).toBeVisible();
  }

  /** Opens a step's form, unfolding its part of the regulation where it is not among the next ones. */
  async openStep(step: string): Promise<void> {
    const page = this.#page;
    const way = page.getByRole('link', { name: step, exact: true });
    await expect(page.getByRole('heading', { name: '各环节可办事项' })).toBeVisible();
    if ((await way.count()) === 0) {
      // An unfolded group leaves the list, so the next one is always the first.
      const folded = page.getByRole('button', { name: /现在可办 \d+ 项/, expanded: false });
      while ((await folded.count()) > 0) await folded.first().click();
    }
    await way.first().click();
    await expect(page.getByRole('button', { name: /（Ctrl\+S）$/ })).toBeVisible();
  }

  async #fillTable(table: string, rows: NonNullable<WrittenRecord['tables']>[string]): Promise<void> {
    const page = this.#page;
    const grid = page.getByRole('table', { name: table });
    for (const [row, cells] of rows.entries()) {
      // A unit may stand behind the column's name.
      const cell = (label: string) =>
        grid.getByLabel(new RegExp(`^第 ${String(row + 1)} 行 ${label}(（[^）]+）)?$`, 'u'));
      if ((await cell(Object.keys(cells)[0] ?? '').count()) === 0) {
        await page.getByRole('region', { name: table }).getByRole('button', { name: '添加一行' }).click();
      }
      for (const [label, value] of Object.entries(cells)) {
        const place = cell(label);
        if (value === true) await place.check();
        else if ((await place.evaluate((element) => element.tagName)) === 'SELECT') {
          await place.selectOption({ label: value });
        } else await place.fill(value);
      }
    }
  }

  /** Fills the open form. */
  async fill({ typed = {}, chosen = {}, ticked = [], tables = {} }: WrittenRecord): Promise<void> {
    const page = this.#page;
    for (const [label, value] of Object.entries(typed)) {
      await page
        .getByRole('textbox', { name: label, exact: true })
        .or(page.getByLabel(`${label} *`, { exact: true }))
        .first()
        .fill(value);
    }
    for (const [label, option] of Object.entries(chosen)) {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    }
    for (const label of ticked) await page.getByRole('checkbox', { name: label, exact: true }).check();
    for (const [table, rows] of Object.entries(tables)) await this.#fillTable(table, rows);
  }

  /** Keeps what the form holds; answers every warning with a reason. */
  async keep(step: string): Promise<void> {
    const page = this.#page;
    await expect(page.getByRole('status').filter({ hasText: /条款检查没有发现问题|条提醒/ })).toBeVisible();
    for (const reason of await page.getByLabel(/继续办理的理由/).all()) await reason.fill('单位已书面说明情况。');
    await page.getByRole('button', { name: /（Ctrl\+S）$/ }).click();
    await expect(page.getByText(`已登记“${step}”`).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: '各环节可办事项' })).toBeVisible();
  }

  /** One record from the project's page and back to it. */
  async write(record: WrittenRecord): Promise<void> {
    await this.openStep(record.step);
    await this.fill(record);
    await this.keep(record.step);
  }
}
