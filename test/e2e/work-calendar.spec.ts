import { callFromScreen } from './support/call-from-screen.ts';
import { expect, test } from './support/application-test.ts';
import { Reviewer } from './support/reviewer.ts';

/** Invented: nobody knows the notice of 2027 yet. */
const NOTICE = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕0号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`;

test('粘贴下一年的放假通知，核对日历后保存，再更正一天', async ({ page }) => {
  const reviewer = new Reviewer(page);
  await reviewer.beginFirstDay('王审查');
  await reviewer.goTo('工作日历');
  await page.getByRole('tab', { name: '2027 年（未录入）' }).click();
  await expect(page.getByText('2027 年的放假安排还没有录入')).toBeVisible();

  await page.getByRole('button', { name: '录入放假通知' }).first().click();
  const dialog = page.getByRole('dialog', { name: '录入放假通知' });
  await dialog.getByLabel('通知全文').fill(NOTICE.replace('共7天', '共8天'));
  await dialog.getByRole('button', { name: '读取', exact: true }).click();
  await expect(dialog.getByText('春节：写作共8天，读出 7 天')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '核对无误，保存' })).toBeDisabled();

  await dialog.getByLabel('通知全文').fill(NOTICE);
  await dialog.getByRole('button', { name: '读取', exact: true }).click();
  await expect(dialog.getByText('全部读懂')).toBeVisible();
  await expect(dialog.getByLabel('依据的通知')).toHaveValue('国办发明电〔2026〕0号');
  await dialog.getByRole('button', { name: '核对无误，保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('依据 国办发明电〔2026〕0号（本办公室录入）', { exact: false })).toBeVisible();

  await page.getByRole('button', { name: '更正' }).click();
  await page.getByRole('button', { name: '2027年10月9日，调休上班（国庆节）' }).click();
  await page.getByLabel('更正原因').fill('省里另有安排');
  await page.getByRole('button', { name: '保存更正' }).click();
  await expect(page.getByText('已更正 2027 年工作日历', { exact: false })).toBeVisible();
  expect(await callFromScreen(page, 'calendars.get', { year: 2027 })).toMatchObject({
    ok: true,
    value: {
      origin: 'office',
      calendar: { holidays: { '2027-10-09': '放假' }, makeUpDays: { '2027-05-08': '劳动节' } },
    },
  });
});
