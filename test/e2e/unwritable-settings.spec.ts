import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/application-test.ts';
import { callFromScreen } from './support/call-from-screen.ts';

test('设置文件写不进去时，关闭窗口仍先问未保存的内容，保存设置说明原因', async ({ application, page, dataFolder }) => {
  await page.waitForLoadState();
  await callFromScreen(page, 'window.setUnsaved', { unsaved: true, projectId: null });
  const { settings } = await callFromScreen(page, 'settings.get', {}).then(
    (answer) => (answer as { value: { settings: { officeName: string; papersFolder: string } } }).value,
  );
  const asked = () => application.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  await application.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: 0 });
    dialog.showMessageBoxSync = () => {
      (globalThis as unknown as { asked: number }).asked += 1;
      return 0;
    };
  });
  // A folder in the file's place cannot be written, as a full disk or a read-only one cannot.
  const file = join(dataFolder, 'settings.json');
  rmSync(file, { force: true });
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(asked).toBe(1);
  expect(page.isClosed()).toBe(false);

  const { papersFolder: _folder, ...changed } = settings;
  expect(await callFromScreen(page, 'settings.save', changed)).toMatchObject({
    ok: false,
    error: { code: 'fileProblem', message: expect.stringContaining('设置没有保存') },
  });
});
