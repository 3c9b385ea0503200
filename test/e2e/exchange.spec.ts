import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './support/application-test.ts';
import { askFromScreen } from './support/call-from-screen.ts';
import { launchApplication } from './support/launch-application.ts';
import { Reviewer } from './support/reviewer.ts';
import { answerOpenDialogs, answerSaveDialogs } from './support/stub-dialogs.ts';

const PASSPHRASE = '拱墅-交换-2026';

function unit(name: string, note: string) {
  return { name, aliases: [], kind: 'bureau', budgetCode: null, note } as const;
}

async function send(page: Page, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('资料交换');
  await page.getByRole('link', { name: '导出资料包' }).click();
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('再输入一次口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '选择位置并导出' }).click();
  await expect(page.getByText(/^已导出 \d+ 项到/)).toBeVisible();
}

async function read(page: Page, reviewer: Reviewer, passphrase = PASSPHRASE): Promise<void> {
  await reviewer.goTo('资料交换');
  await page.getByRole('link', { name: '读取对方资料包' }).click();
  await page.getByRole('button', { name: '选择资料包' }).click();
  await expect(page.getByText(/\.gsjh$/)).toBeVisible();
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: '读取并比较' }).click();
}

async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: '采用这个资料包' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '采用', exact: true }).click();
}

/** Works on one of the two machines, and closes it again. */
async function at(
  folder: string,
  work: (page: Page, application: ElectronApplication) => Promise<void>,
): Promise<void> {
  const application = await launchApplication({ dataFolder: folder, today: '2026-09-28' });
  try {
    await work(await application.firstWindow(), application);
  } finally {
    await application.close();
  }
}

async function unitsOf(page: Page): Promise<string[]> {
  const { rows } = await askFromScreen(page, 'units.list', {
    query: '',
    page: 0,
    pageSize: 10,
  });
  return rows.map(({ name, note }) => `${name} ${note}`);
}

test('两台电脑交换资料：口令、差异、逐条决定、两边一致', async ({ dataFolder }) => {
  test.setTimeout(120_000);
  const [mine, theirs] = [join(dataFolder, '甲机'), join(dataFolder, '乙机')];
  const [first, back] = [join(dataFolder, '甲.gsjh'), join(dataFolder, '乙.gsjh')];
  await Promise.all([mkdir(mine), mkdir(theirs)]);
  let atOther: string[] = [];

  await at(mine, async (page, application) => {
    const reviewer = new Reviewer(page);
    await reviewer.beginFirstDay('王审查');
    await askFromScreen(page, 'units.create', unit('区样例管理局', '王审查登记'));
    await askFromScreen(page, 'units.create', unit('区另一管理局', ''));
    await answerSaveDialogs(application, first);
    await send(page, reviewer);
  });

  await at(theirs, async (page, application) => {
    const reviewer = new Reviewer(page);
    await reviewer.beginFirstDay('赵审查');
    await askFromScreen(page, 'units.create', unit('区样例管理局', '赵审查登记'));
    await answerOpenDialogs(application, first);
    await read(page, reviewer, '一个错误的口令');
    await expect(page.getByText(/口令不对/).first()).toBeVisible();
    await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: '读取并比较' }).click();
    await page.getByRole('button', { name: '查看差异：区样例管理局' }).click();
    await expect(page.getByRole('row', { name: /备注 赵审查登记 王审查登记/ })).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '采用这个资料包' }).click();
    await expect(page.getByText(/还有 1 条没有决定/)).toBeVisible();
    const decision = page.getByRole('group', { name: '决定：区样例管理局' });
    await decision.getByRole('button', { name: '采用对方' }).click();
    await take(page);
    await expect(page.getByText(/已采用资料包：新增 1 项，更新 1 项/)).toBeVisible();
    await reviewer.goTo('审计记录');
    await expect(page.getByRole('gridcell', { name: /王审查于 .*资料包“甲\.gsjh”/ }).first()).toBeVisible();
    await answerSaveDialogs(application, back);
    await send(page, reviewer);
    atOther = await unitsOf(page);
  });

  await at(mine, async (page, application) => {
    await answerOpenDialogs(application, back);
    await read(page, new Reviewer(page));
    await take(page);
    await expect(page.getByText(/已采用资料包/)).toBeVisible();
    expect(await unitsOf(page)).toEqual(atOther);
    expect(atOther).toContain('区样例管理局 王审查登记');
  });
});
