import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ExchangeScreen } from '../../../renderer/screens/exchange/exchange-screen.tsx';
import { SendScreen } from '../../../renderer/screens/exchange/send/send-screen.tsx';
import type { DocumentId, FileToken } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

it('a package is written once the passphrase is the same twice', async () => {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-09-28'),
    'exchange.measure': () => ({ items: [{ kind: 'unit', items: 2 }], papers: 1, attachments: 3, bytes: 2048 }),
    'files.pickTarget': () => ({ token: 'target' as FileToken, fileName: '资料包.gsjh' }),
    'exchange.export': () => ({ fileName: '资料包.gsjh', items: 2, sha256: '0123'.repeat(16), missing: 1 }),
  });
  const { user } = renderScreen(<SendScreen />, '/exchange/send');
  expect(await screen.findByText(/将导出：建设单位 2；附件 3 份/)).toBeVisible();
  const button = screen.getByRole('button', { name: '选择位置并导出' });
  await user.type(screen.getByLabelText('口令'), '口令');
  expect(screen.getByText('口令至少 8 个字符')).toBeVisible();
  await user.type(screen.getByLabelText('口令'), '-口令-口令-口令');
  await user.type(screen.getByLabelText('再输入一次口令'), '口令-口令-口令-');
  expect(screen.getByText('两次输入的口令不一致')).toBeVisible();
  expect(button).toBeDisabled();
  await user.type(screen.getByLabelText('再输入一次口令'), '口令');
  await user.click(button);
  expect(await screen.findByText(/校验码 0123 0123 0123 0123；有 1 份附件/)).toBeVisible();
  expect(screen.getByRole('button', { name: '在文件夹中显示：资料包.gsjh' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^打开/ })).toBeNull();
  expect(bridge.asked('exchange.export')).toEqual([
    { scope: { kind: 'all' }, passphrase: '口令-口令-口令-口令', target: 'target' },
  ]);
});

it('the exchange lists packages and the numbers that two machines gave out', async () => {
  fakeBridge({
    'library.status': () => libraryStatus('2026-09-28'),
    'exchange.packages': () => ({
      rows: [
        {
          id: 1,
          direction: 'taken',
          fileName: '对方.gsjh',
          sha256: 'abcd'.repeat(16),
          machineName: 'PC-2',
          items: 12,
          at: '2026-09-28T01:30:00.000Z',
          actor: '李审查',
        },
      ],
      total: 1,
    }),
    'exchange.doubleNumbers': () => ({
      rows: [
        {
          number: '拱数资预审〔2026〕1号',
          papers: [
            { id: 1 as DocumentId, title: '甲' },
            { id: 2 as DocumentId, title: '乙' },
          ],
        },
      ],
    }),
  });
  renderScreen(<ExchangeScreen />, '/exchange');
  expect(await screen.findByText('对方.gsjh')).toBeVisible();
  expect(await screen.findByText('拱数资预审〔2026〕1号：“甲”和“乙”')).toBeVisible();
});
