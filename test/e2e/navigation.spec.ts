import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/application-test.ts';
import { Reviewer } from './support/reviewer.ts';

/** Makes the window as large as the taskbar leaves it on a small screen. */
async function onSmallScreen(application: ElectronApplication, zoom = 1): Promise<void> {
  await application.evaluate(({ BrowserWindow }, factor) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.unmaximize();
    window?.setSize(1366, 728);
    window?.webContents.setZoomFactor(factor);
  }, zoom);
}

test('导航：1366×768 的屏幕上不用滚动就能看到全部去处，示例资料库的提示条也在', async ({ application, page }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await page.getByRole('button', { name: '打开示例资料库' }).click();
  await expect(page.getByText('项目库共 16 个项目')).toBeVisible();
  await onSmallScreen(application);
  const navigation = page.getByRole('navigation', { name: '主导航' });
  const hidden = () =>
    navigation.evaluate(({ parentElement: frame }) => (frame ? frame.scrollHeight - frame.clientHeight : null));
  await expect.poll(() => page.evaluate(() => innerHeight)).toBeLessThan(728);
  await expect.poll(hidden).toBe(0);
  for (const link of await navigation.getByRole('link').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

test('小屏幕：放大到 150% 时首次使用的按钮不用滚动就看得见；提示不挡导航和查找；文书登记各列都看得全', async ({
  application,
  page,
}) => {
  const reviewer = new Reviewer(page);
  const begin = page.getByRole('button', { name: '确认并开始使用' });
  // A page that is still loading forgets the zoom.
  await expect(begin).toBeVisible();
  await onSmallScreen(application, 1.5);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(1000);
  await expect(begin).toBeInViewport({ ratio: 1 });
  await reviewer.beginFirstDay('王审查');
  const notice = await page.getByRole('alert').filter({ hasText: '设置已保存' }).boundingBox();
  const first = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').first().boundingBox();
  const search = await page.getByRole('combobox', { name: '查找项目' }).boundingBox();
  expect(notice!.y + notice!.height).toBeLessThanOrEqual(first!.y);
  expect(notice!.x + notice!.width).toBeLessThanOrEqual(search!.x);

  await onSmallScreen(application);
  await page.getByRole('button', { name: '打开示例资料库' }).click();
  await expect(page.getByText('项目库共 16 个项目')).toBeVisible();
  await reviewer.goTo('文书登记');
  const grid = page.getByRole('grid', { name: '文书登记' });
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  const right = async (part: ReturnType<typeof page.getByRole>) => {
    const box = await part.boundingBox();
    return box!.x + box!.width;
  };
  expect(await right(grid.getByRole('columnheader', { name: '登记时间' }))).toBeLessThanOrEqual(await right(grid));
});
