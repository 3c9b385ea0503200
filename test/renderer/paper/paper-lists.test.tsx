import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftPapers } from '../../../renderer/screens/paper/draft-papers.tsx';
import { ProjectPapers } from '../../../renderer/screens/paper/project-papers.tsx';
import type { InclusionDraftId, ProjectId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import type { ListedPaper } from './paper-fixtures.ts';
import { draftPaper, issuedDocument, recordPaper } from './paper-fixtures.ts';

afterEach(cleanup);

function showProjectPapers(papers: ListedPaper[]) {
  const bridge = fakeBridge({ 'papers.list': () => ({ papers }), 'documents.open': () => ({}) });
  return { bridge, ...renderScreen(<ProjectPapers projectId={7 as ProjectId} />) };
}

describe('the papers of a project', () => {
  it('lead to the desk where each is issued', async () => {
    showProjectPapers([recordPaper()]);
    const link = await screen.findByRole('link', { name: '出具方案评审意见（2026年10月16日）' });
    expect(link).toHaveAttribute('href', '/projects/7/papers/reviewOpinion/5');
    expect(screen.getByText('依据 2026年10月16日 的“方案审查结论”')).toBeVisible();
  });

  it('that are out are opened and issued again, and say their number', async () => {
    const { bridge, user } = showProjectPapers([recordPaper({ issued: issuedDocument() })]);
    await user.click(await screen.findByRole('button', { name: '打开拱数转办评审〔2026〕3号' }));
    expect(bridge.asked('documents.open')).toEqual([{ id: 9 }]);
    const link = await screen.findByRole('link', { name: /^重新出具/ });
    expect(link).toHaveAttribute('href', '/projects/7/papers/reviewOpinion/5?again');
    expect(screen.getByText(/已于 2026年10月20日 出具拱数转办评审〔2026〕3号/)).toBeVisible();
  });

  it('that lack facts name them and cannot be issued', async () => {
    showProjectPapers([recordPaper({ missing: ['经费合理性', '评审专家组'] })]);
    expect(await screen.findByText(/还缺：经费合理性、评审专家组/)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('are none before the first record, and that is said', async () => {
    showProjectPapers([]);
    expect(await screen.findByText(/登记评审、变更、采购、验收等记录后/)).toBeVisible();
  });
});

describe('the papers of a submitted draft', () => {
  it('are the draft and its table', async () => {
    fakeBridge({ 'papers.listOfDraft': () => ({ papers: [draftPaper(), draftPaper({ kind: 'inclusionTable' })] }) });
    renderScreen(<DraftPapers draftId={4 as InclusionDraftId} />);
    const part = await screen.findByRole('region', { name: '草案文书' });
    expect(
      within(part)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/inclusion/4/papers/inclusionDraft', '/inclusion/4/papers/inclusionTable']);
  });
});
