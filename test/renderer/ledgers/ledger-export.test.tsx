import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CallError } from '../../../src/contract/call-error.ts';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { FileToken } from '../../../src/domain/ids.ts';
import { openLedgers as open, PROJECTS } from '../../support/ledgers/open-ledgers.tsx';

afterEach(cleanup);

const grid = () => screen.findByRole('grid', { name: '项目台账' });

describe('an export', () => {
  const TARGET = { token: 'abc' as FileToken, fileName: '台账.xlsx' };

  it('takes exactly what is shown to the file that was named, which can be opened', async () => {
    const { bridge, user } = open('/ledgers?sort=declared&order=desc&stage=included&hide=reductionRate', {
      'ledgers.list': () => ({ ...PROJECTS, sort: { by: 'declared', descending: true } }),
      'files.pickTarget': () => TARGET,
      'ledgers.export': () => ({ fileName: '台账.xlsx', rows: 120 }),
      'files.open': () => ({}),
      'files.showInFolder': () => ({}),
    });
    await grid();
    await user.click(screen.getByRole('button', { name: '导出 Excel' }));
    expect(await screen.findByText('已导出 120 行到“台账.xlsx”')).toBeVisible();
    expect(bridge.asked('files.pickTarget')).toEqual([{ suggestedName: '项目台账-2026-09-28.xlsx', kind: 'xlsx' }]);
    expect(bridge.asked('ledgers.export')).toEqual([
      expect.objectContaining({
        view: 'projects',
        filter: expect.objectContaining({ stages: ['included'] }),
        sort: { by: 'declared', descending: true },
        columns: ['code', 'name', 'stage', 'declared'],
        target: 'abc',
        format: 'xlsx',
      }),
    ]);
    await user.click(screen.getByRole('button', { name: '打开：台账.xlsx' }));
    await user.click(screen.getByRole('button', { name: '在文件夹中显示：台账.xlsx' }));
    expect([bridge.asked('files.open'), bridge.asked('files.showInFolder')]).toEqual([
      [{ token: 'abc' }],
      [{ token: 'abc' }],
    ]);
  });

  it('shows how far it is and can be cancelled', async () => {
    const { promise, reject } = Promise.withResolvers<HandlerOutput<'ledgers.export'>>();
    const { user } = open('/ledgers', { 'files.pickTarget': () => TARGET, 'ledgers.export': () => promise });
    await grid();
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    expect(await screen.findByRole('progressbar', { name: '进度' })).toBeVisible();
    expect(screen.getByRole('button', { name: '导出 Excel' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '取消' }));
    reject(new CallError('cancelled', '已取消导出，没有生成文件。'));
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    });
    expect(screen.getByRole('button', { name: '导出 CSV' })).toBeEnabled();
  });

  it('writes nothing when no file is named, and says why when it fails', async () => {
    const targets = [null, TARGET];
    const { bridge, user } = open('/ledgers', {
      'files.pickTarget': () => targets.shift() ?? null,
      'ledgers.export': () => {
        throw new CallError('fileProblem', '写入文件失败：磁盘空间不足，请清理后重试。');
      },
    });
    await grid();
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    expect(bridge.asked('ledgers.export')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    expect(await screen.findByText('写入文件失败：磁盘空间不足，请清理后重试。')).toBeVisible();
  });
});
