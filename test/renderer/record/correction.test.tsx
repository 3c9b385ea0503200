import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CorrectRecordScreen } from '../../../renderer/screens/record/correct-record-screen.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { projectAnswers, projectFile, recordRow } from '../../support/project-answers.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const SUSPENSION = { suspendedOn: '2026-09-28', reason: '单位机构调整' };

describe('a correction', () => {
  function openCorrection(answers: FakeHandlers = {}) {
    const record = recordRow(9, 'suspension', { fields: SUSPENSION });
    const bridge = fakeBridge({ ...projectAnswers(projectFile({ records: [record] })), ...answers });
    const pattern = '/projects/:id/records/:recordId/correct';
    return { bridge, ...renderScreen(<CorrectRecordScreen />, '/projects/1/records/9/correct', pattern) };
  }

  it('begins with what is on record and needs a reason', async () => {
    const { bridge, user } = openCorrection();
    expect(await screen.findByRole('textbox', { name: '暂停理由' })).toHaveValue(SUSPENSION.reason);
    await user.click(screen.getByRole('button', { name: '更正（Ctrl+S）' }));
    expect(await screen.findByRole('button', { name: '更正原因：请填写更正的原因。' })).toBeVisible();
    expect(bridge.asked('records.correct')).toEqual([]);
  });

  it('takes the place of the record that it names', async () => {
    const { bridge, user, place } = openCorrection({
      'records.correct': () => ({ recordId: 9 as RecordId, version: 5, stage: 'declared' }),
    });
    const date = await screen.findByRole('textbox', { name: '暂停日期' });
    await user.clear(date);
    await user.type(date, '2026.9.27');
    await user.type(screen.getByRole('textbox', { name: '更正原因' }), '日期登记有误');
    await user.click(screen.getByRole('button', { name: '更正（Ctrl+S）' }));
    await waitFor(() => expect(place().pathname).toBe('/projects/1'));
    expect(bridge.asked('records.correct')).toEqual([
      {
        projectId: 1,
        version: 4,
        recordId: 9,
        draft: { kind: 'suspension', fields: { ...SUSPENSION, suspendedOn: '2026-09-27' } },
        reason: '日期登记有误',
        reasons: [],
        attachmentIds: [],
      },
    ]);
  });

  it('that a later record does not bear says which, and keeps what was typed', async () => {
    const { user } = openCorrection({
      'records.correct': () => {
        throw new CallError('ruleBlocked', '不能更正：其后 2026-09-30 的“恢复办理”将不再符合P05。');
      },
    });
    await user.type(await screen.findByRole('textbox', { name: '更正原因' }), '日期登记有误');
    await user.click(screen.getByRole('button', { name: '更正（Ctrl+S）' }));
    expect(await screen.findByText(/其后 2026-09-30 的“恢复办理”/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: '更正原因' })).toHaveValue('日期登记有误');
  });
});
