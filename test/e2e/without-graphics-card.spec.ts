import { expect, test } from './support/application-test.ts';
import { callFromScreen } from './support/call-from-screen.ts';
import { launchApplication } from './support/launch-application.ts';

test('没有可用显卡的电脑上，启动时不去试显卡', async ({ dataFolder }) => {
  const application = await launchApplication({
    dataFolder,
    today: '2026-09-28',
    env: { ELECTRON_ENABLE_LOGGING: '1' },
  });
  let written = '';
  application.process().stderr!.on('data', (bytes: Buffer) => {
    written += bytes.toString();
  });
  const page = await application.firstWindow();
  expect(await callFromScreen(page, 'settings.get', {})).toMatchObject({ ok: true });
  await application.close();
  expect(written).not.toContain('Exiting GPU process');
});
