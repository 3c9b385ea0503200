import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyDrawFile } from '../../scripts/verify-draw/verify-draw-file.ts';
import type { ExpertFields } from '../../src/domain/experts/expert.ts';
import { inventedExpert } from '../support/experts/invented-experts.ts';
import { openXmlErrors, wordFaults } from '../support/papers/check-package.ts';
import { docxWords } from '../support/papers/paper-words.ts';
import { sampleContent } from '../support/sample-content.ts';
import { expect, test } from './support/application-test.ts';
import { askFromScreen } from './support/call-from-screen.ts';
import { Reviewer } from './support/reviewer.ts';
import { answerSaveDialogs } from './support/stub-dialogs.ts';

const UNIT = '区样例管理局';
const PROJECT = '区级事件分拨平台升级';

async function addExpert(page: Page, index: number, changes: Partial<ExpertFields>): Promise<void> {
  const fields = { ...inventedExpert(index), outside: true, ...changes };
  const { id, version } = await askFromScreen(page, 'experts.create', {
    fields,
    confirmedDistinctFrom: [],
  });
  await askFromScreen(page, 'experts.changeState', { id, version, to: 'active', reason: '审核通过' });
}

/** A unit with a project, and a pool: five who may be drawn, one of the unit, one tied to it, one to be recused by hand. */
async function preparePool(page: Page): Promise<void> {
  const unit = await askFromScreen(page, 'units.create', {
    name: UNIT,
    aliases: ['样例局'],
    kind: 'bureau',
    budgetCode: null,
    note: '',
  });
  const content = { ...sampleContent({ name: PROJECT }), unitId: unit.id };
  await askFromScreen(page, 'projects.saveDraft', { id: null, version: null, content, source: null });
  for (const index of [1, 2, 3, 4, 5]) await addExpert(page, index * 10, { name: `可抽专家${String(index)}` });
  await addExpert(page, 60, { name: '本单位专家', employer: '样例局' });
  await addExpert(page, 70, {
    name: '亲属专家',
    interests: [{ kind: 'kin', organisation: UNIT, reason: '配偶任职' }],
  });
  await addExpert(page, 80, { name: '另行回避专家' });
}

test('抽取评审专家：回避、抽取、不能参加、递补、记录表', async ({ application, page, dataFolder }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await preparePool(page);

  await test.step('建会议', async () => {
    await reviewer.goTo('评审会议');
    await page.getByRole('link', { name: '新建会议' }).click();
    await page.getByLabel('会议名称').fill('事件分拨平台方案评审会');
    await page.getByLabel('会议日期').fill('2026-10-20');
    await page.getByLabel('地点').fill('区政府一号会议室');
    // The project is not even declared yet, so it is not offered for a 方案评审 until all are asked for.
    await page.getByRole('checkbox', { name: '显示全部项目' }).check();
    await page.getByRole('combobox', { name: '项目', exact: true }).fill('事件分拨');
    await page.getByRole('option', { name: new RegExp(PROJECT) }).click();
    await page.getByLabel('第 1 行 姓名').fill('样例甲');
    await page.getByLabel('第 2 行 姓名').fill('样例乙');
    const conditions = page.getByRole('table', { name: '抽取条件' });
    await conditions.getByLabel('第 1 行 抽取人数').fill('3');
    await conditions.getByLabel('第 1 行 候补人数').fill('1');
    await conditions.getByLabel('第 2 行 抽取人数').fill('');
    await conditions.getByLabel('第 2 行 候补人数').fill('');
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '事件分拨平台方案评审会' })).toBeVisible();
    await expect(page.getByRole('list', { name: '条款检查' }).getByText('通过')).toHaveCount(4);
  });

  await test.step('核对候选与回避', async () => {
    await page.getByRole('tab', { name: /候选与回避/ }).click();
    await expect(page.getByRole('gridcell', { name: `属于项目建设单位“${UNIT}”` })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: /是其近亲属任职单位：配偶任职/ })).toBeVisible();
    await page.getByRole('button', { name: '回避“另行回避专家”' }).click();
    await page.getByRole('dialog').getByLabel('回避理由').fill('与项目负责人有师生关系');
    await page.getByRole('button', { name: '登记回避' }).click();
    await expect(page.getByRole('button', { name: '回避或不能抽（3）' })).toBeVisible();
    await expect(page.getByRole('button', { name: '可抽（5）' })).toBeVisible();
  });

  await test.step('抽取', async () => {
    await page.getByRole('tab', { name: /3 抽取/ }).click();
    await page.getByRole('button', { name: '抽取专家' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '抽取' }).click();
    await expect(page.getByRole('heading', { name: '第 1 次抽取的结果' })).toBeVisible();
    const result = page.getByRole('table', { name: '第 1 次抽取的结果' });
    await expect(result.getByText('可抽专家')).toHaveCount(4);
  });

  await test.step('通知、不能参加、递补', async () => {
    await page.getByRole('tab', { name: /通知与应答/ }).click();
    await page.getByRole('button', { name: '全部登记已通知' }).click();
    await expect(page.getByRole('button', { name: '全部登记已通知' })).toBeDisabled();
    await page.getByRole('link', { name: /^出具评审会议通知/ }).click();
    await page.getByRole('button', { name: '出具评审会议通知' }).click();
    await page.getByRole('button', { name: '确认出具' }).click();
    await expect(page.getByRole('link', { name: /^重新出具评审会议通知/ })).toBeVisible();
    await page
      .getByRole('button', { name: /^登记“.*”不能参加$/ })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('原因').fill('出差');
    await page.getByRole('button', { name: '登记不能参加' }).click();
    await expect(page.getByRole('table', { name: '专家应答' }).getByText(/递补：接替“可抽专家/)).toBeVisible();
    const warned = page.getByRole('alert').filter({ hasText: '出具后有变动' });
    await expect(warned).toHaveText(/新增可抽专家.*；可抽专家.*不再参加。请告知有关人员/);
    const accept = page.getByRole('button', { name: /^登记“.*”确认参加$/ });
    for (let left = 3; left > 0; left -= 1) {
      await expect(accept).toHaveCount(left);
      await accept.first().click();
    }
    await expect(accept).toHaveCount(0);
    await expect(page.getByRole('table', { name: '专家组' }).getByRole('row')).toHaveCount(6);
  });

  await test.step('导出抽取记录并核对，出具抽取记录表', async () => {
    const target = join(dataFolder, '抽取记录.json');
    await answerSaveDialogs(application, target);
    await page.getByRole('tab', { name: /3 抽取/ }).click();
    await page.getByRole('button', { name: '导出抽取记录' }).click();
    await expect(page.getByText('抽取记录已导出到“抽取记录.json”')).toBeVisible();
    const text = await readFile(target, 'utf8');
    expect(verifyDrawFile(text).faults).toEqual([]);
    await page.getByRole('link', { name: /^出具专家抽取记录表/ }).click();
    await page.getByRole('button', { name: '出具专家抽取记录表' }).click();
    await page.getByRole('button', { name: '确认出具' }).click();
    await expect(page.getByRole('link', { name: /^重新出具专家抽取记录表/ })).toBeVisible();
    const folder = join(dataFolder, 'documents');
    const names = await readdir(folder, { recursive: true });
    const name = names.find((each) => each.endsWith('专家抽取记录表.docx'));
    const bytes = await readFile(join(folder, name!));
    expect([await openXmlErrors(bytes, 'docx'), wordFaults(bytes)]).toEqual([[], []]);
    const words = await docxWords(bytes);
    const { checkSha256 } = JSON.parse(text) as { checkSha256: string };
    expect(words).toContain(checkSha256.slice(0, 8));
    expect(words).toContain('与项目负责人有师生关系');
  });
});
