import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FeeSummaryButton } from '../../../renderer/screens/meetings/after/fees/fee-summary-button.tsx';
import type { FileToken } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

describe('专家费汇总', () => {
  it('takes the year so far until other days are chosen, and none that runs backwards', async () => {
    const bridge = fakeBridge({
      'library.status': () => libraryStatus('2026-09-28'),
      'files.pickTarget': ({ suggestedName }) => ({ token: 'target' as FileToken, fileName: suggestedName }),
      'afterMeeting.exportFeeSummary': () => ({ fileName: '专家费汇总表.xlsx', rows: 4 }),
    });
    const { user } = renderScreen(<FeeSummaryButton />, '/meetings');
    await user.click(screen.getByRole('button', { name: '专家费汇总' }));
    const dialog = within(await screen.findByRole('dialog', { name: '专家费汇总' }));
    await waitFor(() => expect(dialog.getByLabelText(/开始日期/)).toHaveValue('2026-01-01'));
    await user.tripleClick(dialog.getByLabelText(/开始日期/));
    await user.paste('2026-10-01');
    expect(dialog.getByText('不能早于开始日期')).toBeVisible();
    expect(dialog.getByRole('button', { name: '导出' })).toBeDisabled();
    await user.tripleClick(dialog.getByLabelText(/开始日期/));
    await user.paste('2026年7月1日');
    await user.click(dialog.getByRole('button', { name: '导出' }));
    expect(await dialog.findByText('已导出专家费汇总表（4 行）')).toBeVisible();
    expect(bridge.asked('files.pickTarget')).toEqual([
      { suggestedName: '专家费汇总表-2026-07-01至2026-09-28.xlsx', kind: 'xlsx' },
    ]);
    expect(bridge.asked('afterMeeting.exportFeeSummary')).toEqual([
      { from: '2026-07-01', until: '2026-09-28', target: 'target' },
    ]);
  });
});
