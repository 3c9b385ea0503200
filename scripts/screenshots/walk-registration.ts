import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { fen, parseMoney } from '../../src/domain/money.ts';
import type { ProjectContent } from '../../src/domain/project.ts';
import { answerOpenDialogs, answerSaveDialogs } from '../../test/e2e/support/stub-dialogs.ts';
import type { Reviewer } from '../../test/e2e/support/reviewer.ts';
import { sampleContent } from '../../test/support/sample-content.ts';
import { fillTemplate } from '../../test/support/workbooks/fill-template.ts';
import type { Walk } from './walk.ts';

const UNIT = '小河街道';

/** The project that this walk registers and declares. */
export const PROJECT_NAME = '社区服务一体机扩建（示例）';

function declaration(): ProjectContent {
  const [first] = sampleContent().contentItems;
  if (!first) throw new Error('the sample declaration has no content');
  const priced = (name: string, spec: string, amount: string): ProjectContent['contentItems'][number] => {
    const price = parseMoney(amount, '元');
    return { ...first, name, spec, unitPrice: price, total: price };
  };
  return sampleContent({
    name: PROJECT_NAME,
    constructionType: 'extend',
    fundShares: [
      { source: 'generalBudget', amount: parseMoney('60', '万元') },
      { source: 'higherGrant', amount: parseMoney('20', '万元') },
    ],
    contentItems: [
      priced('服务事项受理模块', '含移动端', '460000'),
      priced('一体机接入改造', '20 个社区', '280000'),
      { ...priced('监理', '全过程', '60000'), costClass: 'supervision' },
    ],
    necessity: '社区事项受理以纸质表单为主，居民需多次往返。',
    currentState: '现有一体机 6 台，只能查询，不能受理。',
    scheme: '扩建受理模块，在 20 个社区接入一体机。',
    existingSystems: '社区服务一体机',
    // The goal about satisfaction is still owed, so that declaring asks for a reason.
    goals: sampleContent().goals.filter(({ kind }) => kind !== 'satisfaction'),
  });
}

async function walkForm({ page, camera }: Walk, reviewer: Reviewer): Promise<void> {
  const content = declaration();
  await page.getByRole('link', { name: '登记项目' }).click();
  await reviewer.typeDeclaration(UNIT, { ...content, goals: [], dataResources: [], papers: [] });
  await camera.shootAt('registration', page.getByRole('heading', { level: 1 }));
  await camera.shootAt('registration-table', page.getByRole('region', { name: '建设内容', exact: true }));
}

/** The unit's workbook, once with a sum that does not fit its row and once mended. */
async function walkWorkbook({ application, page, camera, dataFolder }: Walk): Promise<void> {
  const template = join(dataFolder, '信息化项目申报工作簿.xlsx');
  const filled = join(dataFolder, '小河街道申报工作簿.xlsx');
  await answerSaveDialogs(application, template);
  await answerOpenDialogs(application, filled, filled);
  await page.getByRole('button', { name: '下载申报工作簿模板' }).click();
  await expect(page.getByText(/已保存 信息化项目申报工作簿\.xlsx/)).toBeVisible();

  async function read(content: ProjectContent, button: string, verdict: RegExp): Promise<void> {
    await writeFile(filled, await fillTemplate(await readFile(template), UNIT, content));
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog').getByText(verdict)).toBeVisible();
  }
  const content = declaration();
  const contentItems = content.contentItems.map((item, row) =>
    row === 1 ? { ...item, total: fen(28_500_000) } : item,
  );
  await read({ ...content, contentItems }, '读取申报工作簿', /处须改正/);
  await camera.shootDialog('workbook-problems');
  await read(content, '重新选择文件', /可以带入|核对后带入/);
  await camera.shootDialog('workbook-preview');
  await page.getByRole('button', { name: '带入登记表' }).click();
}

/** Registers a project by form and workbook, and declares it; its desk then stands open. */
export async function walkRegistration(walk: Walk, reviewer: Reviewer): Promise<void> {
  const { page, camera } = walk;
  await walkForm(walk, reviewer);
  await walkWorkbook(walk);
  await page.getByRole('button', { name: '保存并去申报' }).click();
  const dialog = page.getByRole('dialog', { name: /登记申报/ });
  await dialog.getByLabel('收文编号').fill('示例收〔2026〕13');
  await dialog.getByLabel(/继续办理的理由/).fill('单位已书面承诺，年底申报部门预算前补报。');
  await camera.shootDialog('declare');
  await dialog.getByRole('button', { name: '登记申报' }).click();
  await expect(dialog).toBeHidden();
}
