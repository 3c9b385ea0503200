import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMoney } from '../../src/domain/money.ts';
import { sampleContent } from '../support/sample-content.ts';
import { openXmlErrors, wordFaults } from '../support/papers/check-package.ts';
import { readPdf } from '../support/papers/read-pdf.ts';
import { docxWords } from '../support/papers/paper-words.ts';
import { fillTemplate } from '../support/workbooks/fill-template.ts';
import { readTable } from '../support/workbooks/read-table.ts';
import { expect, test } from './support/application-test.ts';
import { Reviewer } from './support/reviewer.ts';
import { answerOpenDialogs, answerSaveDialogs, recordOpenedPaths } from './support/stub-dialogs.ts';

const UNIT = '区样例管理局';

/** Files of the papers folder that end in `extension`. */
async function papers(dataFolder: string, extension: string): Promise<{ name: string; bytes: Buffer }[]> {
  const folder = join(dataFolder, 'documents');
  const names = await readdir(folder, { recursive: true });
  const wanted = names.filter((name) => name.endsWith(extension));
  return Promise.all(wanted.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

test('从登记到预审意见书和资金汇总表，全程在屏幕上办理', async ({ application, page, dataFolder }) => {
  test.slow();
  const reviewer = new Reviewer(page);
  const typed = sampleContent({ name: '区级事件分拨平台升级' });
  const read = sampleContent({
    name: '社区服务一体机扩建',
    fundShares: [{ source: 'generalBudget', amount: parseMoney('1200000.01', '元') }],
    contentItems: [
      { ...typed.contentItems[0]!, unitPrice: parseMoney('1200000.01', '元'), total: parseMoney('1200000.01', '元') },
    ],
  });
  const opened = await recordOpenedPaths(application);

  await reviewer.beginFirstDay('王审查');
  await reviewer.addUnit(UNIT);

  await test.step('键入登记、申报、预审、出具', async () => {
    await reviewer.goTo('项目库');
    await page.getByRole('link', { name: '登记项目' }).click();
    await reviewer.typeDeclaration(UNIT, typed);
    await reviewer.declare('收〔2026〕101号');
    await reviewer.qualify();
    expect(await reviewer.issueLetter()).toBe('拱数转办预审〔2026〕1号');
    await expect(page.getByText(/预审意见书已出具：/)).toBeInViewport();
    await page.getByRole('button', { name: /^打开：/ }).click();
    await answerSaveDialogs(application, join(dataFolder, '预审意见书.pdf'));
    await page.getByRole('button', { name: /^另存 PDF：/ }).click();
    await expect(page.getByText('已保存 预审意见书.pdf')).toBeVisible();
  });

  await test.step('发模板、读回单位填好的工作簿，再申报、预审、出具', async () => {
    const template = join(dataFolder, '模板.xlsx');
    const filled = join(dataFolder, '填好的工作簿.xlsx');
    await answerSaveDialogs(application, template);
    await answerOpenDialogs(application, filled);
    await reviewer.goTo('项目库');
    await page.getByRole('link', { name: '登记项目' }).click();
    await page.getByRole('button', { name: '下载申报工作簿模板' }).click();
    await expect(page.getByText(/已保存 模板\.xlsx/)).toBeVisible();
    await writeFile(filled, await fillTemplate(await readFile(template), UNIT, read));
    await page.getByRole('button', { name: '读取申报工作簿' }).click();
    await expect(page.getByRole('dialog').getByText('1,200,000.01 元').first()).toBeVisible();
    await page.getByRole('button', { name: '带入登记表' }).click();
    await expect(page.getByRole('textbox', { name: '项目名称' })).toHaveValue(read.name);
    await reviewer.declare('收〔2026〕102号');
    await reviewer.qualify();
    expect(await reviewer.issueLetter()).toBe('拱数转办预审〔2026〕2号');
  });

  await test.step('导出年度资金汇总表', async () => {
    await reviewer.goTo('资金汇总');
    await page.getByRole('button', { name: '导出资金汇总表' }).click();
    await expect(page.getByText('2 个项目，合计 2,400,000.01 元', { exact: false })).toBeVisible();
  });

  await test.step('文书登记三份，文件与登记一致', async () => {
    await reviewer.goTo('文书登记');
    await expect(page.getByText('共 3 份', { exact: false })).toBeVisible();
    await page.getByRole('row').filter({ hasText: '〔2026〕2号' }).click();
    await expect(page.getByText('文件与登记一致。')).toBeVisible();
    await page.getByRole('button', { name: '关闭' }).click();
  });

  await test.step('审计链完整', async () => {
    await reviewer.goTo('审计记录');
    await page.getByRole('button', { name: /核验/ }).click();
    await expect(page.getByText(/完整/)).toBeVisible();
  });

  const pdf = await readPdf(join(dataFolder, '预审意见书.pdf'));
  const printed = pdf.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
  expect(printed).toContain('拱数转办预审〔2026〕1号');
  expect(printed).toContain('特此函复。');

  const letters = await papers(dataFolder, '.docx');
  expect(letters).toHaveLength(2);
  expect((await opened()).map((path) => path.split('/').at(-1))).toEqual([letters[0]!.name.split('/').at(-1)]);
  for (const { name, bytes } of letters) {
    expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
    expect(wordFaults(bytes)).toEqual([]);
    const words = await docxWords(bytes);
    expect(words).toContain(UNIT);
    expect(words).toContain(name.includes('1号') ? typed.name : read.name);
    expect(words).toContain('2026年9月28日');
  }
  const [summary, ...others] = await papers(dataFolder, '.xlsx').then((found) =>
    found.filter(({ name }) => name.includes('资金汇总表')),
  );
  expect(others).toEqual([]);
  expect(await openXmlErrors(summary!.bytes, 'xlsx')).toEqual([]);
  const table = await readTable(summary!.bytes, '资金汇总表');
  // Each project, the unit's subtotal, the grand total: in 万元, exact to the fen.
  expect(table.column('申报金额')).toEqual([120, 120.000001, 240.000001, 240.000001]);
});
