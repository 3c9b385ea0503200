import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/application-test.ts';
import { launchApplication } from './support/launch-application.ts';

test('密钥文件不见了：说明原因，不提供录入；放回后照常打开', async ({ dataFolder, today }) => {
  const open = () => launchApplication({ dataFolder, today });
  const key = join(dataFolder, 'library', 'library.key');
  const first = await open();
  await expect((await first.firstWindow()).getByText('资料库文件夹')).toBeVisible();
  await first.close();

  await rename(key, `${key}.away`);
  const second = await open();
  const page = await second.firstWindow();
  await expect(page.getByText('资料库打不开')).toBeVisible();
  await expect(page.getByText(/找不到密钥文件 library\.key，无法打开数据。/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await second.close();

  await rename(`${key}.away`, key);
  const third = await open();
  await expect((await third.firstWindow()).getByRole('button', { name: '确认并开始使用' })).toBeVisible();
  await third.close();
});
