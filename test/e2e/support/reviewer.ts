import type { Page } from '@playwright/test';
import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  COST_CLASSES,
  DECLARATION_PAPERS,
  FUND_SOURCES,
  GOAL_KINDS,
  GOAL_TERMS,
  keysOf,
  OPEN_ATTRIBUTES,
  PRE_REVIEW_TOPICS,
  SHARE_MODES,
  SHARE_TYPES,
  UPDATE_CYCLES,
} from '../../../src/domain/glossary.ts';
import { formatWanYuan, formatYuan } from '../../../src/domain/money.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { formatQuantity } from '../../../src/domain/quantity.ts';
import { expect } from './application-test.ts';

/** What a reviewer does at the screen, by the labels that she reads there. */
export class Reviewer {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async beginFirstDay(name: string): Promise<void> {
    const page = this.#page;
    await page.getByRole('dialog').getByLabel('审查人员姓名').fill(name);
    await page.getByRole('button', { name: '确认并开始使用' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  async goTo(place: string): Promise<void> {
    await this.#page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: place }).click();
    await expect(this.#page.getByRole('heading', { level: 1, name: place })).toBeVisible();
  }

  async addUnit(name: string): Promise<void> {
    const page = this.#page;
    await this.goTo('建设单位');
    await page.getByRole('button', { name: '新建单位' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('单位名称').fill(name);
    await dialog.getByRole('combobox', { name: '单位类别' }).click();
    await page.getByRole('option', { name: '区属单位' }).click();
    await dialog.getByRole('button', { name: /保存|新建|新增/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('grid').getByText(name)).toBeVisible();
  }

  async #type(label: string, text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: label }).fill(text);
  }

  async #choose(label: string, option: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: label }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  async #fillRow(table: string, row: number, cells: Readonly<Record<string, string>>): Promise<void> {
    const grid = this.#page.getByRole('table', { name: table });
    const cell = (label: string) => grid.getByLabel(`第 ${String(row + 1)} 行 ${label}`, { exact: true });
    const first = Object.keys(cells)[0] ?? '';
    if ((await cell(first).count()) === 0) {
      await this.#page.getByRole('region').filter({ has: grid }).getByRole('button', { name: '添加一行' }).click();
    }
    for (const [label, value] of Object.entries(cells)) {
      const place = cell(label);
      if ((await place.evaluate((element) => element.tagName)) === 'SELECT') await place.selectOption({ label: value });
      else await place.fill(value);
    }
  }

  async #fillRows(table: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
    for (const [row, cells] of rows.entries()) await this.#fillRow(table, row, cells);
  }

  /** Types a declaration into the registration form, which stands open. */
  async typeDeclaration(unitName: string, content: ProjectContent): Promise<void> {
    const page = this.#page;
    await page.getByLabel('不涉密', { exact: true }).check();
    await page.getByRole('combobox', { name: '建设单位' }).fill(unitName);
    await page.getByRole('option', { name: unitName }).click();
    await this.#type('项目名称', content.name);
    await this.#type('计划年度', String(content.planYear));
    await this.#choose('建设类型', CONSTRUCTION_TYPES[content.constructionType]);
    await this.#choose('内容类别', CONTENT_CATEGORIES[content.contentCategory]);
    for (const { source, amount } of content.fundShares) {
      await this.#type(FUND_SOURCES[source], formatWanYuan(amount));
    }
    const items = content.contentItems.map((item) => ({
      内容名称: item.name,
      规格说明: item.spec,
      费用类别: COST_CLASSES[item.costClass],
      数量: formatQuantity(item.quantityMilli),
      计量单位: item.measure,
      单价: formatYuan(item.unitPrice),
    }));
    await this.#fillRows('建设内容清单', items);
    await this.#type('建设必要性', content.necessity);
    await this.#type('现状与需求', content.currentState);
    await this.#type('建设内容与规模', content.scheme);
    await this.#choose('等保级别', '二级');
    await this.#type('安全保障安排', content.securityPlan);
    await page.getByLabel('对接区数据中枢').check();
    await page.getByLabel('对接公共基础支撑平台').check();
    await page.getByLabel('数据格式符合省、市、区数据资源规范').check();
    const goals = content.goals.map((goal) => ({
      目标期限: GOAL_TERMS[goal.term],
      指标类别: GOAL_KINDS[goal.kind],
      指标名称: goal.indicator,
      指标值: goal.value,
      计量单位: goal.measure,
    }));
    await this.#fillRows('绩效目标表', goals);
    const resources = content.dataResources.map((resource) => ({
      资源名称: resource.name,
      资源代码: resource.code,
      提供方: resource.provider,
      资源摘要: resource.summary,
      数据项及类型: resource.items,
      共享类型: SHARE_TYPES[resource.shareType],
      共享方式: SHARE_MODES[resource.shareMode],
      开放属性: OPEN_ATTRIBUTES[resource.openAttribute],
      更新周期: UPDATE_CYCLES[resource.updateCycle],
    }));
    await this.#fillRows('数据资源目录', resources);
    const papers = content.papers.map((paper) => ({
      材料类别: DECLARATION_PAPERS[paper.kind],
      材料名称: paper.title,
      份数: String(paper.copies),
    }));
    await this.#fillRows('申报材料清单', papers);
    await this.#type('联系人', content.contactName);
    await this.#type('联系电话', content.contactPhone);
  }

  /** Saves the form and registers the declaration; answers warnings with a reason. */
  async declare(receiptNumber: string): Promise<void> {
    const page = this.#page;
    await page.getByRole('button', { name: '保存并去申报' }).click();
    const dialog = page.getByRole('dialog', { name: /登记申报/ });
    await dialog.getByLabel('收文编号').fill(receiptNumber);
    for (const reason of await dialog.getByLabel(/继续办理的理由/).all()) await reason.fill('单位已书面说明。');
    await dialog.getByRole('button', { name: '登记申报' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Judges every item 通过 by key, and concludes. */
  async qualify(): Promise<void> {
    const page = this.#page;
    for (const topic of keysOf(PRE_REVIEW_TOPICS)) {
      const card = page.getByRole('region', { name: PRE_REVIEW_TOPICS[topic] });
      await card.getByRole('radio').first().focus();
      await page.keyboard.press('1');
      await expect(card.getByRole('radio', { name: '1 通过' })).toBeChecked();
    }
    await page.getByRole('radio', { name: '预审合格' }).check();
  }

  /** Issues the letter; answers its number. */
  async issueLetter(): Promise<string> {
    const page = this.#page;
    await page.getByRole('button', { name: '预览并出具' }).click();
    const preview = page.getByRole('dialog', { name: /预审意见书预览/ });
    await expect(preview.frameLocator('iframe:not([aria-hidden])').getByText('特此函复。')).toBeVisible();
    await preview.getByRole('button', { name: '出具预审意见书' }).click();
    await page.getByRole('button', { name: '确认出具' }).click();
    const said = page.getByText(/预审意见书已出具：/);
    await expect(said).toBeVisible();
    return (await said.innerText()).replace('预审意见书已出具：', '').trim();
  }
}
