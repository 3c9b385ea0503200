import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './support/application-test.ts';
import { EVERY_SCREEN } from './support/every-screen.ts';
import { graveFaults } from './support/grave-faults.ts';
import { Reviewer } from './support/reviewer.ts';

/** The smallest screen that is usual in the office. */
const SCREEN = [1366, 768] as const;

async function showAt(application: ElectronApplication, zoom: number): Promise<void> {
  await application.evaluate(
    ({ BrowserWindow }, [width, height, factor]) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(width, height);
      window?.webContents.setZoomFactor(factor);
    },
    [...SCREEN, zoom] as const,
  );
}

/** How far the screen's content sticks out sideways, in pixels. */
function overhang(page: Page): Promise<number> {
  return page.locator('main').evaluate((screen) => screen.scrollWidth - screen.clientWidth);
}

for (const zoom of [1, 1.5]) {
  test(`1366×768、缩放 ${String(zoom * 100)}% 时，各界面放得下，没有严重的无障碍问题`, async ({
    page,
    application,
  }) => {
    // A walk through every screen, with axe on each.
    test.setTimeout(240_000);
    const reviewer = new Reviewer(page);
    // A page that is still loading forgets the zoom.
    await expect(page.getByRole('dialog').getByLabel('审查人员姓名')).toBeVisible();
    await showAt(application, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(Math.ceil(SCREEN[0] / zoom));
    expect.soft(await graveFaults(page), '首次使用').toEqual([]);
    await reviewer.beginFirstDay('王审查');
    expect.soft(await graveFaults(page), '项目库还是空的').toEqual([]);
    await page.getByRole('button', { name: '打开示例资料库' }).click();
    for (const { name, go } of EVERY_SCREEN) {
      await test.step(name, async () => {
        await go(page, reviewer);
        expect.soft(await graveFaults(page), name).toEqual([]);
        expect.soft(await overhang(page), name).toBe(0);
      });
    }
  });
}

/** Presses Tab until the focus is there; from anywhere on a screen that takes fewer presses than this. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${place.toString()}`);
}

test('不用鼠标：从工作台到预审台，判定一项并写明问题', async ({ page }) => {
  const { keyboard } = page;
  const press = async (place: Locator) => {
    await tabTo(page, place);
    await keyboard.press('Enter');
  };
  const openByKeys = async (project: Locator) => {
    await press(page.getByRole('link', { name: '跳到正文' }));
    await press(project);
    await expect(page.getByRole('link', { name: '返回预审台' })).toBeVisible();
    await press(page.getByRole('link', { name: '跳到正文' }));
  };
  const item = page.getByRole('region', { name: '建设必要性' });
  const verdict = item.getByRole('radio', { name: '2 不通过' });
  const problem = item.getByRole('textbox', { name: '建设必要性的问题' });

  await tabTo(page, page.getByRole('dialog').getByLabel('审查人员姓名'));
  await keyboard.type('王审查');
  await press(page.getByRole('button', { name: '确认并开始使用' }));
  await press(page.getByRole('button', { name: '打开示例资料库' }));

  const due = page
    .getByRole('region', { name: /办理期限/ })
    .getByRole('listitem')
    .filter({ hasText: '出具预审意见书' })
    .first()
    .getByRole('link');
  const name = await due.innerText();
  await openByKeys(due);
  await tabTo(page, item.getByRole('radio').first());
  await keyboard.press('2');
  await expect(verdict).toBeChecked();
  await tabTo(page, problem);
  await keyboard.press('Control+A');
  await keyboard.type('未说明现有系统为何不能满足需要。');
  await keyboard.press('Control+S');
  await expect(page.getByRole('status').getByText('已保存')).toBeVisible();

  await keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { level: 1, name: '预审台' })).toBeVisible();
  await openByKeys(page.getByRole('link', { name, exact: true }));
  await expect(verdict).toBeChecked();
  await expect(problem).toHaveValue('未说明现有系统为何不能满足需要。');
});
