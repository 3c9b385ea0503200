import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BatchDialog } from '../../../renderer/screens/documents/batch/batch-dialog.tsx';
import { ExpertsScreen } from '../../../renderer/screens/experts/experts-screen.tsx';
import { SpecialtiesScreen } from '../../../renderer/screens/experts/specialties/specialties-screen.tsx';
import { DraftScreen } from '../../../renderer/screens/inclusion/draft-screen.tsx';
import { MeetingScreen } from '../../../renderer/screens/meetings/meeting-screen.tsx';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import { openExperts } from '../../support/experts/open-experts.tsx';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { askedFor, EXPORT_ANSWERS, takeAlong } from '../../support/list-export/taken-along.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { draftPage } from '../inclusion/draft-fixtures.ts';
import { desk, deskAnswers, MEETING } from '../meetings/meeting-fixtures.ts';

afterEach(cleanup);

describe('a list is taken along', () => {
  it('of a meeting’s candidates, as they are looked at and searched', async () => {
    const bridge = fakeBridge({ ...deskAnswers(desk()), ...EXPORT_ANSWERS });
    const { user } = renderScreen(<MeetingScreen />, '/meetings/7?part=candidates', '/meetings/:id');
    await screen.findByRole('grid', { name: '候选与回避' });
    await user.click(screen.getByRole('button', { name: '回避或不能抽（2）' }));
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '本单位');
    await waitFor(() => expect(screen.queryByText('另行回避专家')).toBeNull());
    await takeAlong(user);
    expect(bridge.asked('lists.export')).toEqual([
      askedFor({ of: 'candidates', id: MEETING, view: 'barred', query: '本单位' }),
    ]);
  });

  it('of the 专家库 as it is filtered and sorted, beside the roster, and of the 专业目录', async () => {
    const experts = openExperts(<ExpertsScreen />, '/experts?state=active&sort=rating&order=desc', EXPORT_ANSWERS);
    await screen.findByRole('grid', { name: '专家库' });
    expect(screen.getByRole('button', { name: '导出名册' })).toBeEnabled();
    await takeAlong(experts.user);
    const filter = { ...NO_EXPERT_FILTER, states: ['active'] };
    expect(experts.bridge.asked('lists.export')).toEqual([
      askedFor({ of: 'experts', filter, sort: { by: 'rating', descending: true } }),
    ]);
    cleanup();
    const { user, bridge } = openExperts(<SpecialtiesScreen />, '/experts/specialties', EXPORT_ANSWERS);
    await screen.findByRole('region', { name: '信息网络' });
    await takeAlong(user);
    expect(bridge.asked('lists.export')).toEqual([askedFor({ of: 'specialties' })]);
  });

  it('of the papers that wait, of the kind and the words that are looked for', async () => {
    const row = {
      projectId: 1 as ProjectId,
      recordId: 10 as RecordId,
      code: '2027-0001',
      name: '智慧城管',
      unitName: '区城管局',
      on: '2026-10-16' as IsoDate,
      meetings: [],
      missing: ['经费合理性'],
    };
    const bridge = fakeBridge({
      'papers.unissued': () => ({ kinds: [{ kind: 'reviewOpinion', count: 1 }] }),
      'papers.unissuedOf': () => ({ rows: [row], total: 1 }),
      ...EXPORT_ANSWERS,
    });
    const { user } = renderScreen(<BatchDialog onClose={() => undefined} />);
    await user.type(await screen.findByRole('searchbox', { name: '查找' }), '城管');
    await waitFor(() =>
      expect(bridge.asked('papers.unissuedOf').at(-1)).toEqual(expect.objectContaining({ query: '城管' })),
    );
    await takeAlong(user);
    expect(bridge.asked('lists.export')).toEqual([
      askedFor({ of: 'unissuedPapers', kind: 'reviewOpinion', query: '城管' }),
    ]);
  });

  it('of a draft’s ranking once it is saved, not of what is only typed', async () => {
    const bridge = fakeBridge({
      'inclusion.get': () => draftPage(),
      'inclusion.versions': () => ({ versions: [] }),
      'window.setUnsaved': () => ({}),
      ...EXPORT_ANSWERS,
    });
    const { user } = renderScreen(<DraftScreen />, '/inclusion/7', '/inclusion/:id');
    await screen.findByRole('button', { name: '导出列表' });
    await takeAlong(user);
    expect(bridge.asked('lists.export')).toEqual([askedFor({ of: 'inclusionRanking', id: 7 })]);
    await user.type(screen.getByRole('textbox', { name: /编制依据/ }), '补充');
    expect(screen.getByRole('button', { name: '导出列表' })).toBeDisabled();
  });
});
