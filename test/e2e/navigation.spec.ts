import { expect, test } from './support/application-test.ts';
import { Reviewer } from './support/reviewer.ts';

test('导航：1366×768 的屏幕上不用滚动就能看到全部去处，示例资料库的提示条也在', async ({ application, page }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await page.getByRole('button', { name: '打开示例资料库' }).click();
  await expect(page.getByText('项目库共 16 个项目')).toBeVisible();
  // The height that the taskbar leaves.
  await application.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.unmaximize();
    window?.setSize(1366, 728);
  });
  const navigation = page.getByRole('navigation', { name: '主导航' });
  const hidden = () =>
    navigation.evaluate(({ parentElement: frame }) => (frame ? frame.scrollHeight - frame.clientHeight : null));
  await expect.poll(() => page.evaluate(() => innerHeight)).toBeLessThan(728);
  await expect.poll(hidden).toBe(0);
  for (const link of await navigation.getByRole('link').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});
