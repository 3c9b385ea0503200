import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { OpenDesk } from '../../../renderer/screens/pre-review/open-desk.tsx';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { sampleContent } from '../../support/sample-content.ts';
import { samplePreReview } from '../../support/sample-pre-review.ts';

afterEach(cleanup);

const VIEW: PaperView = {
  title: '关于智慧城管项目预审意见的函',
  number: '拱数转办预审〔2026〕3号',
  generated: [{ kind: 'paragraph', text: '现将预审意见函告如下：' }],
  html: '<section class="sheet"></section>',
};

it('the desk says that a letter is edited, and asks before its text goes, naming what is lost', async () => {
  fakeBridge({
    'library.status': () => libraryStatus('2026-10-09'),
    'preReviews.checkIssue': () => ({ answers: [] }),
    'preReviews.previewLetter': () => VIEW,
    'window.setUnsaved': () => ({}),
  });
  const start = { fields: samplePreReview(), version: 2, project: { content: sampleContent() } } as never;
  const { user, place } = renderScreen(
    <>
      <Link to="/elsewhere">别处</Link>
      <OpenDesk projectId={7 as ProjectId} start={start} onReload={() => undefined} />
    </>,
  );
  const preview = await screen.findByRole('button', { name: '预览并出具' });
  await waitFor(() => expect(preview).toBeEnabled());
  await user.click(preview);
  await user.type(await screen.findByRole('textbox', { name: '第 1 段' }), '改');
  await user.click(screen.getByRole('button', { name: '返回修改' }));
  expect(await screen.findByText(/意见书的正文已修改，还没有出具/)).toBeVisible();
  const before = place().pathname;
  await user.click(screen.getByRole('link', { name: '别处', hidden: true }));
  expect(await screen.findByText(/对意见书正文的修改将丢失，判定、结论和整改要求都已保存/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '留在本页' }));
  expect(place().pathname).toBe(before);
});
