import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { FileToken } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../fake-bridge.ts';
import { libraryStatus } from '../library-status.ts';

/** What a screen asks when its list is taken along. */
export const EXPORT_ANSWERS: FakeHandlers = {
  'library.status': () => libraryStatus('2026-09-28'),
  'files.pickTarget': () => ({ token: 'abc' as FileToken, fileName: '列表.csv' }),
  'lists.export': () => ({ fileName: '列表.csv', rows: 1 }),
};

/** Takes the list of the screen along as .csv, and waits until it is there. */
export async function takeAlong(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: '导出列表' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV 表格（.csv）' }));
  await screen.findByText('已导出 1 行到“列表.csv”');
}

/** What was asked of the core for that list. */
export function askedFor(list: object): object {
  return { list, target: 'abc', format: 'csv' };
}
