import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { InclusionScreen } from '../../../renderer/screens/inclusion/inclusion-screen.tsx';
import type { HandlerOutput } from '../../../src/contract/contract.ts';
import type { InclusionDraftId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { draftPage, STATUS, wan } from './draft-fixtures.ts';

afterEach(cleanup);

type Draft = HandlerOutput<'inclusion.list'>['drafts'][number];

function listed(changes: Partial<Draft> = {}): Draft {
  const { entries, basis: _basis, answers: _answers, sums, ...head } = draftPage();
  return { ...head, ...sums, projects: entries.length, updatedAt: '2026-11-02T01:00:00.000Z', ...changes };
}

function open(drafts: readonly Draft[]) {
  const bridge = fakeBridge({
    'library.status': () => STATUS,
    'inclusion.list': () => ({ drafts }),
    'inclusion.save': () => ({ id: 8 as InclusionDraftId, version: 1 }),
  });
  return { bridge, ...renderScreen(<InclusionScreen />, '/inclusion') };
}

describe('the list of drafts', () => {
  it('shows where each stands and what its projects come to', async () => {
    open([listed({ state: 'submitted', submittedVersions: 2, submittedOn: '2026-11-02' as Draft['submittedOn'] })]);
    const row = await screen.findByRole('row', { name: /2027 年第 1 批项目入库草案/ });
    for (const text of ['已提交领导小组', '3 个', '360.00', '255.00', '250.00', '2026-11-02（第 2 版）']) {
      expect(row).toHaveTextContent(text);
    }
  });

  it('without drafts says what to do', async () => {
    const { user } = open([]);
    expect(await screen.findByText('还没有入库草案')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '新建草案' }));
    expect(await screen.findByRole('dialog', { name: '新建入库草案' })).toBeVisible();
  });
});

describe('a new draft', () => {
  it('is of next year and its next batch unless something else is typed, and opens', async () => {
    const { bridge, user, place } = open([listed(), listed({ id: 6 as InclusionDraftId, planYear: 2026, batch: 3 })]);
    await user.click(await screen.findByRole('button', { name: '新建草案' }));
    expect(await screen.findByRole('textbox', { name: '计划年度' })).toHaveValue('2027');
    expect(screen.getByRole('textbox', { name: '批次' })).toHaveValue('2');
    expect(screen.getByRole('button', { name: '新建' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '资金盘子（万元）' }), '1，200.5');
    await user.click(screen.getByRole('button', { name: '新建' }));
    await waitFor(() => expect(place().pathname).toBe('/inclusion/8'));
    const fields = { planYear: 2027, batch: 2, envelope: wan('1200.5'), basis: '', entries: [] };
    expect(bridge.asked('inclusion.save')).toEqual([{ id: null, version: null, fields }]);
  });
});
