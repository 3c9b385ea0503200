import { existsSync } from 'node:fs';
import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashOf, inventedBytes } from '../support/library/invented-bytes.ts';
import { sampleContent } from '../support/sample-content.ts';
import { expect, test } from './support/application-test.ts';
import { askFromScreen, callFromScreen } from './support/call-from-screen.ts';
import { Reviewer } from './support/reviewer.ts';
import { answerOpenDialogs, answerPickingMany, answerSaveDialogs, recordOpenedPaths } from './support/stub-dialogs.ts';

const PROJECT = '社区服务一体机扩建';

/** A declared project, made without the screens that other tests are about. */
async function declareProject(page: Page): Promise<void> {
  const fields = { name: '区样例管理局', aliases: [], kind: 'bureau', budgetCode: null, note: '' } as const;
  const unit = await askFromScreen(page, 'units.create', fields);
  const content = sampleContent({ unitId: unit.id, name: PROJECT });
  const draft = { id: null, version: null, content, source: null };
  const { id, version } = await askFromScreen(page, 'projects.saveDraft', draft);
  const declaration = { declaredOn: '2026-09-28', receiptNumber: '收〔2026〕1号', reasons: [] };
  await askFromScreen(page, 'projects.declare', { id, version, ...declaration });
}

test('附件：随记录添加、只读打开、另存副本；改动的当场标明；退出后不留明文', async ({
  application,
  page,
  dataFolder,
}) => {
  const letter = inventedBytes(3_000_000);
  const files = {
    '补充资料通知.docx': letter,
    '现场照片.jpg': inventedBytes(40_000),
    '原始数据.zip': inventedBytes(900),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(dataFolder, name), bytes);
  const kept = join(dataFolder, 'library', 'attachments', hashOf(letter).slice(0, 2), hashOf(letter));
  const opened = await recordOpenedPaths(application);
  const faults = page.getByRole('list', { name: '有问题的附件' });
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await declareProject(page);

  await test.step('在登记表中添加、移除', async () => {
    await reviewer.goTo('项目库');
    await page.getByRole('row').filter({ hasText: PROJECT }).click();
    await page.getByRole('link', { name: '通知补充资料' }).first().click();
    await page.getByLabel('需补充的资料').fill('投资测算');
    await page.getByLabel('补齐期限').fill('2026-10-20');
    await answerPickingMany(application, ...Object.keys(files).map((name) => join(dataFolder, name)));
    await page.getByRole('button', { name: '添加附件…' }).click();
    await expect(page.getByText('原始数据.zip', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '移除：现场照片.jpg' }).click();
    await page.getByRole('button', { name: /^通知补充资料/ }).click();
    await expect(page.getByText(/已登记“通知补充资料”/)).toBeVisible();
  });

  await test.step('打开的是只读的原件，另存的是原件', async () => {
    await page.getByRole('tab', { name: '办理记录' }).click();
    const list = page.getByRole('list', { name: '附件' });
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await list.getByRole('button', { name: '打开：补充资料通知.docx' }).click();
    await expect.poll(opened).toHaveLength(1);
    const [copy = ''] = await opened();
    expect(basename(copy)).toBe('补充资料通知.docx');
    expect((await readFile(copy)).equals(letter)).toBe(true);
    expect((await stat(copy)).mode & 0o222).toBe(0);
    await answerSaveDialogs(application, join(dataFolder, '副本'));
    await list.getByRole('button', { name: '另存副本：补充资料通知.docx' }).click();
    await expect(page.getByText('已保存副本 副本.docx')).toBeVisible();
    expect((await readFile(join(dataFolder, '副本.docx'))).equals(letter)).toBe(true);
  });

  await test.step('改动的当场标明，核对时说清属于哪里', async () => {
    await truncate(kept, 1_000_000);
    await page.getByRole('tab', { name: '办理情况' }).click();
    await page.getByRole('tab', { name: '办理记录' }).click();
    await expect(page.getByText('文件被改动或损坏')).toBeVisible();
    await reviewer.goTo('设置');
    await page.getByRole('button', { name: '核对全部附件' }).click();
    await expect(faults.getByRole('listitem')).toHaveText(/补充资料通知\.docx.*社区服务一体机扩建.*通知补充资料/);
  });

  await test.step('用原件补回', async () => {
    await faults.getByRole('link').click();
    await page.getByRole('tab', { name: '办理记录' }).click();
    await answerOpenDialogs(application, join(dataFolder, '补充资料通知.docx'));
    await page.getByRole('button', { name: '补回原件：补充资料通知.docx' }).click();
    await expect(page.getByText('文件被改动或损坏')).toBeHidden();
    await expect(page.getByRole('button', { name: '打开：补充资料通知.docx' })).toBeVisible();
  });

  const [copy = ''] = await opened();
  expect(existsSync(copy)).toBe(true);
  await application.close();
  expect(existsSync(copy)).toBe(false);
});

test('界面不能借附件打开别的文件，也不能凭空指定文件', async ({ application, page, dataFolder }) => {
  const opened = await recordOpenedPaths(application);
  await new Reviewer(page).beginFirstDay('王审查');
  await declareProject(page);
  const program = join(dataFolder, 'setup.exe');
  await writeFile(program, 'MZ');
  await answerPickingMany(application, program);
  const picked = await callFromScreen(page, 'files.pickAttachments', { many: true });
  const { files } = (picked as { value: { files: { token: string; fileName: string }[] } }).value;
  expect(files.map(({ fileName }) => fileName)).toEqual(['setup.exe']);
  const added = await callFromScreen(page, 'attachments.add', { projectId: 1, file: files[0]?.token });
  expect(added).toMatchObject({ ok: true, value: { originalName: 'setup.exe' } });
  for (const [name, input] of [
    ['attachments.open', { id: 1 }],
    ['attachments.open', { id: 2 }],
    ['attachments.open', { id: 1, path: program }],
    ['attachments.open', { id: '../../setup.exe' }],
    ['attachments.add', { projectId: 1, file: program }],
    ['attachments.saveCopy', { id: 1, target: join(dataFolder, 'out.exe') }],
  ] as const) {
    expect(await callFromScreen(page, name, input), name).toMatchObject({ ok: false });
  }
  expect(await opened()).toEqual([]);
  expect(existsSync(join(dataFolder, 'out.exe'))).toBe(false);
});
