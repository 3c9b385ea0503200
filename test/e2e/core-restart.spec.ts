import type { Page } from '@playwright/test';
import { expect, test } from './support/application-test.ts';
import { callFromScreen } from './support/call-from-screen.ts';
import { coreProcessId } from './support/core-process.ts';

/** Waits until the core serves, and keeps what the page is told from then on. */
async function recordEventsOnceReady(page: Page): Promise<() => Promise<string[]>> {
  await page.waitForLoadState();
  expect(await callFromScreen(page, 'library.status', {})).toMatchObject({ ok: true });
  await page.evaluate(() => {
    const kinds: string[] = [];
    Object.assign(globalThis, { toldKinds: kinds });
    globalThis.gsr.onEvent((event) => kinds.push(event.kind));
  });
  return () => page.evaluate(() => (globalThis as unknown as { toldKinds: string[] }).toldKinds);
}

test('后台进程被杀后，未答复的操作得到中文说明，随后恢复服务', async ({ application, page }) => {
  const told = await recordEventsOnceReady(page);
  const first = (await coreProcessId(application))!;

  // Stopped, it cannot answer; so the call is pending for certain when it is killed.
  process.kill(first, 'SIGSTOP');
  const pending = callFromScreen(page, 'library.status', {});
  await callFromScreen(page, 'settings.get', {});
  process.kill(first, 'SIGKILL');

  expect(await pending).toMatchObject({
    ok: false,
    error: { code: 'coreUnavailable', message: expect.stringContaining('后台进程意外退出') },
  });
  expect(await callFromScreen(page, 'library.status', {})).toMatchObject({ ok: true });
  expect(await told()).toEqual(['core.lost', 'core.ready']);
  expect(await coreProcessId(application)).not.toBe(first);
});

test('后台进程恢复后，此前选定的文件和修改过的设置仍然有效', async ({ application, page, dataFolder }) => {
  await application.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: `${folder}/模板.xlsx` });
  }, dataFolder);
  const picked = await callFromScreen(page, 'files.pickTarget', { suggestedName: '模板.xlsx', kind: 'xlsx' });
  const target = (picked as { value: { token: string } }).value.token;
  const told = await recordEventsOnceReady(page);
  process.kill((await coreProcessId(application))!, 'SIGKILL');
  await expect.poll(told).toEqual(['core.lost', 'core.ready']);

  expect(await callFromScreen(page, 'declarationWorkbooks.writeTemplate', { target })).toMatchObject({ ok: true });
});

test('反复崩溃时停止重启，并说明怎么办', async ({ application, page }) => {
  const told = await recordEventsOnceReady(page);
  for (let crash = 1; crash <= 4; crash += 1) {
    expect(await callFromScreen(page, 'library.status', {})).toMatchObject({ ok: true });
    process.kill((await coreProcessId(application))!, 'SIGKILL');
    await expect.poll(async () => (await told()).filter((kind) => kind !== 'core.ready').length).toBe(crash);
  }
  expect((await told()).at(-1)).toBe('core.failed');
  expect(await callFromScreen(page, 'library.status', {})).toMatchObject({
    ok: false,
    error: { code: 'coreUnavailable', message: expect.stringContaining('退出程序后重新打开') },
  });
});

test('出了问题的一页可以原地重新打开', async ({ page }) => {
  await page.evaluate(() => {
    document.body.dataset['before'] = 'yes';
    globalThis.location.reload();
  });
  await page.waitForFunction(() => document.body.dataset['before'] === undefined);
  // The first question of a fresh library, which hides what lies behind it.
  await expect(page.getByRole('dialog', { name: /^首次使用/ })).toBeVisible();
});
