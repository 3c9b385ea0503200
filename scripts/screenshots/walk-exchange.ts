import { join } from 'node:path';
import { expect } from '@playwright/test';
import { callFromScreen } from '../../test/e2e/support/call-from-screen.ts';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { answerOpenDialogs, answerSaveDialogs } from '../../test/e2e/support/stub-dialogs.ts';
import { openDemoOffice } from '../demo/demo-office.ts';
import type { Walk } from './walk.ts';

const PASSPHRASE = '样例-资料交换-2026';

/** A package of another machine on which the same unit was registered with another note. */
async function packageOfOther(dataFolder: string, unit: string): Promise<string> {
  const other = openDemoOffice(join(dataFolder, '另一台电脑'), join(dataFolder, '另一台电脑的文书'));
  try {
    const fields = { kind: 'bureau', budgetCode: null, aliases: [] } as const;
    await other.call('units.create', { ...fields, name: unit, note: '联系人已更换，以来函为准。' });
    await other.call('units.create', { ...fields, name: '区示例服务中心', note: '' });
    const path = join(dataFolder, '对方资料包.gsjh');
    const target = other.pick(path);
    await other.call('exchange.export', { scope: { kind: 'all' }, passphrase: PASSPHRASE, target });
    return path;
  } finally {
    other.close();
  }
}

/** Takes the pictures of a package that is sent. */
export async function walkSending({ application, page, camera, dataFolder }: Walk, reviewer: Reviewer): Promise<void> {
  await reviewer.goTo('资料交换');
  await page.getByRole('link', { name: '导出资料包' }).click();
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('再输入一次口令').fill(PASSPHRASE);
  await answerSaveDialogs(application, join(dataFolder, '资料包-2026-09-28.gsjh'));
  await page.getByRole('button', { name: '选择位置并导出' }).click();
  await expect(page.getByText(/^已导出 \d+ 项到/)).toBeVisible({ timeout: 60_000 });
  await camera.shoot('exchange-send');
  await page.getByRole('link', { name: '返回' }).click();
  await expect(page.getByRole('grid', { name: '资料包' }).getByRole('gridcell').first()).toBeVisible();
  await camera.shoot('exchange');
}

/** Takes the pictures of a package from another machine that is compared with the office's own library; nothing is taken. */
export async function walkComparing(
  { application, page, camera, dataFolder }: Walk,
  reviewer: Reviewer,
): Promise<void> {
  const received = await packageOfOther(dataFolder, '区城管局');
  const unit = { name: '区城管局', aliases: ['拱墅区城管局'], kind: 'bureau', budgetCode: '301', note: '' };
  await callFromScreen(page, 'units.create', unit);
  await reviewer.goTo('资料交换');
  await page.getByRole('link', { name: '读取对方资料包' }).click();
  await answerOpenDialogs(application, received);
  await page.getByRole('button', { name: '选择资料包' }).click();
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: '读取并比较' }).click();
  await page.getByRole('group', { name: '决定：区城管局' }).getByRole('button', { name: '采用对方' }).click();
  await camera.shoot('exchange-review');
  await page.getByRole('button', { name: '查看差异：区城管局' }).click();
  await expect(page.getByRole('table', { name: '差异' })).toBeVisible();
  await camera.shootDialog('exchange-differences');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '换一个资料包' }).click();
}
