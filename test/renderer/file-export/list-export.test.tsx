import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useListExport } from '../../../renderer/components/file-export/list-export.tsx';
import { UnitsScreen } from '../../../renderer/screens/units/units-screen.tsx';
import type { FileToken } from '../../../src/domain/ids.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const UNIT = {
  id: 1 as UnitId,
  version: 1,
  name: '区城管局',
  aliases: [],
  kind: 'bureau' as const,
  budgetCode: null,
  note: '',
  projectCount: 2,
};

it('a list is taken along as it is searched, in the form that is chosen, and the file can be opened', async () => {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-09-28'),
    'units.list': () => ({ rows: [UNIT], total: 1 }),
    'files.pickTarget': () => ({ token: 'abc' as FileToken, fileName: '建设单位.csv' }),
    'lists.export': () => ({ fileName: '建设单位.csv', rows: 1 }),
    'files.open': () => ({}),
  });
  const { user } = renderScreen(<UnitsScreen />);
  await user.type(await screen.findByRole('searchbox'), '城管');
  await waitFor(() => expect(bridge.asked('units.list')).toContainEqual(expect.objectContaining({ query: '城管' })));
  await user.click(screen.getByRole('button', { name: '导出列表' }));
  await user.click(screen.getByRole('menuitem', { name: 'CSV 表格（.csv）' }));
  expect(await screen.findByText('已导出 1 行到“建设单位.csv”')).toBeVisible();
  expect(bridge.asked('lists.export')).toEqual([
    { list: { of: 'units', query: '城管' }, target: 'abc', format: 'csv' },
  ]);
  await user.click(screen.getByRole('button', { name: '打开：建设单位.csv' }));
  expect(bridge.asked('files.open')).toEqual([{ token: 'abc' }]);
});

it('an empty list has nothing to take along', async () => {
  fakeBridge({ 'library.status': () => libraryStatus('2026-09-28') });
  function Empty() {
    return useListExport({ title: '入库草案', list: { of: 'inclusionDrafts' }, total: 0 }).button;
  }
  renderScreen(<Empty />);
  expect(await screen.findByRole('button', { name: '导出列表' })).toBeDisabled();
});
