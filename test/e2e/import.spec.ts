import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { uglyLedger } from '../support/imports/ugly-ledger.ts';
import { expect, test } from './support/application-test.ts';
import { graveFaults } from './support/grave-faults.ts';
import { Reviewer } from './support/reviewer.ts';
import { answerOpenDialogs, answerSaveDialogs } from './support/stub-dialogs.ts';

const ROWS = 5_000;
/** A head and a unit's name; no encoder comes with the platform. */
const GB18030 = Buffer.from('b5a5cebbc3fbb3c60ac7f8b3c7b9dcbed60a', 'hex');

test('一本难看的旧台账：导入、定夺、查到、再整次撤销', async ({ application, page, dataFolder }) => {
  test.slow();
  const reviewer = new Reviewer(page);
  const ledger = join(dataFolder, '历年台账.xlsx');
  const faults = join(dataFolder, '历年台账（问题标注）.xlsx');
  await writeFile(ledger, await uglyLedger({ rows: ROWS, doubled: [8, 4_000] }));
  const rowsOf = (state: string) => page.getByRole('group', { name: '按状态查看' }).getByText(state, { exact: true });
  const next = (label: string) => page.getByRole('button', { name: `下一步：${label}` }).click();

  /** From the file to the rows, taking what the program proposes. */
  async function readLedger(path: string): Promise<void> {
    await answerOpenDialogs(application, path);
    await reviewer.goTo('导入');
    await page.getByRole('link', { name: '导入表格' }).click();
    await page.getByRole('button', { name: '选择文件' }).click();
    await expect(page.getByText(/表头以下有/)).toBeVisible({ timeout: 20_000 });
    expect(await graveFaults(page)).toEqual([]);
    await next('对应字段');
    await expect(page.getByRole('combobox', { name: '“资金来源/区财政”对应的字段' })).toBeVisible();
    expect(await graveFaults(page)).toEqual([]);
    await next('核对');
    await expect(rowsOf(`全部 ${String(ROWS)}`)).toBeVisible();
  }

  await reviewer.beginFirstDay('王审查');

  await test.step('GB18030 的单位名录也读得出', async () => {
    const units = join(dataFolder, '单位.csv');
    await writeFile(units, GB18030);
    await answerOpenDialogs(application, units);
    await reviewer.goTo('导入');
    await page.getByRole('link', { name: '导入表格' }).click();
    await page.getByRole('radio', { name: /建设单位/ }).check();
    await page.getByRole('button', { name: '选择文件' }).click();
    await expect(page.getByRole('table', { name: '表格的前几行' }).getByText('区城管局')).toBeVisible();
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await page.getByRole('button', { name: '不保存并离开' }).click();
  });

  await test.step('认出两行表头，逐行核对，重复的不导入', async () => {
    await readLedger(ledger);
    await page.getByRole('button', { name: '全部新建（5）' }).click();
    await expect(rowsOf(`新增 ${String(ROWS - 2)}`)).toBeVisible();
    expect(await graveFaults(page)).toEqual([]);
    await answerSaveDialogs(application, faults);
    await page.getByRole('button', { name: '导出问题标注表' }).click();
    await expect(page.getByText(/标注 2 处/)).toBeVisible({ timeout: 20_000 });
    await rowsOf('表内重复 2').click();
    await page.getByRole('button', { name: '重复的全部不导入' }).click();
    await expect(rowsOf('不导入 2')).toBeVisible();
  });

  await test.step('问题标注表还是原来的样子，多出来的只有标注', async () => {
    const marked = new ExcelJS.Workbook();
    await marked.xlsx.load((await readFile(faults)) as unknown as ArrayBuffer);
    expect(marked.worksheets.map(({ name }) => name)).toEqual(['填表说明', '2022年台账']);
    const sheet = marked.getWorksheet('2022年台账');
    expect(sheet?.getCell('B13').text).toBe('第7号业务系统改建项目');
    expect(JSON.stringify(sheet?.getCell('B13').note)).toContain('与第 12 行重复');
  });

  await test.step('一次写入，随后查得到', async () => {
    await next('导入');
    await page.getByRole('button', { name: '开始导入' }).click();
    await expect(page.getByText(`导入完成：新增 ${String(ROWS - 2)} 项`)).toBeVisible({ timeout: 20_000 });
    await reviewer.goTo('项目库');
    await page.getByRole('searchbox', { name: /名称/ }).or(page.getByPlaceholder(/名称/)).last().fill('第4321号');
    await expect(page.getByRole('grid').getByText('第4321号业务系统升级项目')).toBeVisible();
    await expect(page.getByRole('row', { name: /第4321号/ }).getByText('历史项目')).toBeVisible();
  });

  await test.step('台账改了一处再导入：只有这一行待定，逐项选择后写入', async () => {
    const changed = new ExcelJS.Workbook();
    await changed.xlsx.load((await readFile(ledger)) as unknown as ArrayBuffer);
    changed.getWorksheet('2022年台账')!.getCell('G6').value = '９９９万元';
    await changed.xlsx.writeFile(ledger);
    await readLedger(ledger);
    await rowsOf('表内重复 2').click();
    await page.getByRole('button', { name: '重复的全部不导入' }).click();
    await rowsOf('待定 1').click();
    await page
      .getByRole('gridcell', { name: /第1号业务系统/ })
      .first()
      .click();
    expect(await graveFaults(page)).toEqual([]);
    await page.getByRole('checkbox', { name: '审定金额采用表内' }).check();
    await page.getByRole('button', { name: '采用勾选的字段' }).click();
    await expect(rowsOf('更新 1')).toBeVisible();
    await next('导入');
    await page.getByRole('button', { name: '开始导入' }).click();
    await expect(page.getByText('导入完成：新增 0 项，更新 1 项')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: '查看导入记录' }).click();
  });

  await test.step('先撤第二次，再撤第一次，什么也不留下', async () => {
    for (const undone of [1, 2]) {
      await page.getByRole('button', { name: '撤销导入“历年台账.xlsx”' }).first().click();
      await page.getByRole('textbox', { name: '撤销的理由' }).fill('试导入');
      await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
      await expect(page.getByText('已撤销：试导入')).toHaveCount(undone, { timeout: 20_000 });
    }
    await reviewer.goTo('项目库');
    await expect(page.getByText('第4321号业务系统升级项目')).toHaveCount(0);
    await reviewer.goTo('建设单位');
    await expect(page.getByText('还没有建设单位')).toBeVisible();
  });
});
