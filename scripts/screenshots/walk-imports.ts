import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { answerOpenDialogs } from '../../test/e2e/support/stub-dialogs.ts';
import { uglyLedger } from '../../test/support/imports/ugly-ledger.ts';
import type { Walk } from './walk.ts';

/** Takes the pictures of an import of an old ledger, from its heads to the list of imports, and takes it back. */
export async function walkImports({ application, page, camera, dataFolder }: Walk, reviewer: Reviewer): Promise<void> {
  const ledger = join(dataFolder, '历年台账.xlsx');
  await writeFile(ledger, await uglyLedger({ rows: 40, doubled: [8] }));
  await answerOpenDialogs(application, ledger);
  await reviewer.goTo('导入');
  await page.getByRole('link', { name: '导入表格' }).click();
  await page.getByRole('button', { name: '选择文件' }).click();
  await expect(page.getByText(/表头以下有/)).toBeVisible();
  await camera.shoot('import-heads');
  await page.getByRole('button', { name: '下一步：对应字段' }).click();
  await expect(page.getByRole('table', { name: '列与字段的对应' })).toBeVisible();
  await camera.shoot('import-columns');
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: /^全部新建/ }).click();
  await expect(page.getByText('新增 39', { exact: true })).toBeVisible();
  await camera.shoot('import-review');
  await page.getByText('表内重复 1', { exact: true }).click();
  await page.getByRole('button', { name: '重复的全部不导入' }).click();
  await page.getByRole('button', { name: '下一步：导入' }).click();
  await page.getByRole('button', { name: '开始导入' }).click();
  await page.getByRole('button', { name: '查看导入记录' }).click();
  await expect(page.getByRole('grid', { name: '导入' }).getByRole('gridcell').first()).toBeVisible();
  await camera.shoot('imports');
  await page.getByRole('button', { name: /^撤销导入“/ }).click();
  await page.getByRole('textbox', { name: '撤销的理由' }).fill('仅作演示');
  await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
  await expect(page.getByText(/已撤销：仅作演示/)).toBeVisible();
}
