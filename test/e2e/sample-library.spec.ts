import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { callFromScreen } from './support/call-from-screen.ts';
import { expect, test } from './support/application-test.ts';
import { Reviewer } from './support/reviewer.ts';

test('示例资料库与本单位资料分开：打开、办理、返回后本单位资料库仍是空的', async ({ page, dataFolder }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await page.getByRole('button', { name: '打开示例资料库' }).click();
  await expect(page.getByText('示例资料库：项目、文书和文号均为虚构', { exact: false })).toBeVisible();
  await expect(page.getByText('项目库共 16 个项目')).toBeVisible();
  expect(await callFromScreen(page, 'settings.pickPapersFolder', {})).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });

  await page.getByRole('button', { name: '返回本单位资料库' }).click();
  await expect(page.getByText('项目库还是空的')).toBeVisible();
  expect(await callFromScreen(page, 'library.status', {})).toMatchObject({
    ok: true,
    value: { projectCount: 0, unitCount: 0, documentCount: 0 },
  });
  expect(existsSync(join(dataFolder, 'documents', '信息化项目审查文书', '预审意见书'))).toBe(false);

  await page.getByRole('button', { name: '打开示例资料库' }).click();
  await expect(page.getByText('项目库共 16 个项目')).toBeVisible();
  const letters = await readdir(join(dataFolder, 'sample-library', '示例文书'), { recursive: true });
  expect(letters.filter((name) => name.endsWith('.docx')).every((name) => name.includes('（示例）'))).toBe(true);
});

test('耗时的操作边做边把进度告诉界面', async ({ page }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await page.getByRole('button', { name: '打开示例资料库' }).click();
  await expect(page.getByText('项目库共 16 个项目')).toBeVisible();
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    globalThis.gsr.onEvent((event) => heard.push(event));
  });
  const { value } = (await callFromScreen(page, 'documents.verifyAll', {})) as { value: { checked: number } };
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: { callId?: string }[] }).heard);
  expect(value.checked).toBeGreaterThan(0);
  expect(heard).toEqual(
    Array.from({ length: value.checked }, (_, done) => ({
      kind: 'call.progress',
      callId: heard[0]?.callId,
      progress: { done, total: value.checked, label: '正在核对文书文件' },
    })),
  );
});
