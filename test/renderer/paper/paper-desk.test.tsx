import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftPaperScreen, PaperScreen } from '../../../renderer/screens/paper/paper-screen.tsx';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { CallError } from '../../../src/contract/call-error.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { draftPaper, issuedDocument, recordPaper } from './paper-fixtures.ts';

afterEach(cleanup);

const GENERATED: CallOutput<'papers.preview'>['generated'] = [
  { kind: 'heading', level: 1, text: '审查结论' },
  { kind: 'paragraph', text: '审查结论：通过。' },
];

const PREVIEW = {
  title: '方案评审意见的函',
  number: '拱数转办评审〔2026〕3号',
  generated: GENERATED,
  html: '<p>纸</p>',
};

function openRecordPaper(answers: FakeHandlers = {}, search = '') {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-10-20'),
    'papers.list': () => ({ papers: [recordPaper({ issued: search === '' ? null : issuedDocument() })] }),
    'papers.preview': () => PREVIEW,
    'papers.issue': () => issuedDocument(),
    ...answers,
  });
  const place = `/projects/7/papers/reviewOpinion/5${search}`;
  return { bridge, ...renderScreen(<PaperScreen />, place, '/projects/:id/papers/:kind/:recordId') };
}

function openDraftPaper(kind: 'inclusionDraft' | 'inclusionTable', answers: FakeHandlers = {}) {
  const workbook = { ...PREVIEW, number: null, generated: null };
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-11-05'),
    'papers.listOfDraft': () => ({ papers: [draftPaper(), draftPaper({ kind: 'inclusionTable' })] }),
    'papers.preview': () => (kind === 'inclusionTable' ? workbook : { ...PREVIEW, number: null }),
    'papers.issue': () => issuedDocument({ kind, number: null }),
    ...answers,
  });
  const place = `/inclusion/4/papers/${kind}`;
  return { bridge, ...renderScreen(<DraftPaperScreen />, place, '/inclusion/:id/papers/:kind') };
}

const issueButton = (label: string) => screen.findByRole('button', { name: label });

/** Once the page shows what stands in the form. */
async function readyButton(label: string): Promise<HTMLElement> {
  await waitFor(async () => expect(await issueButton(label)).toBeEnabled());
  return issueButton(label);
}

describe('a paper about a record', () => {
  it('is edited beside its page and issued with the edited text', async () => {
    const { bridge, user, place } = openRecordPaper();
    const text = await screen.findByRole('textbox', { name: '第 2 段' });
    await user.type(text, '请按意见实施。');
    expect(screen.getByText('正文已修改，与自动生成的差异：')).toBeVisible();
    await waitFor(() => {
      expect(bridge.asked('papers.preview').at(-1)).toMatchObject({
        body: [{}, { text: '审查结论：通过。请按意见实施。' }],
      });
    });
    await user.click(await readyButton('出具方案评审意见'));
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => expect(place().pathname).toBe('/projects/7'));
    expect(bridge.asked('papers.issue')).toMatchObject([
      {
        kind: 'reviewOpinion',
        about: { of: 'record', projectId: 7, recordId: 5 },
        issuedOn: '2026-10-20',
        replaces: null,
      },
    ]);
  });

  it('is not called unnumbered before its preview is there', async () => {
    const { promise, resolve } = Promise.withResolvers<CallOutput<'papers.preview'>>();
    openRecordPaper({ 'papers.preview': () => promise });
    await screen.findByRole('heading', { name: '出具方案评审意见' });
    expect(screen.queryByText('不编文号')).toBeNull();
    resolve(PREVIEW);
    expect(await screen.findByText(PREVIEW.number)).toBeVisible();
  });

  it('that is out already is issued again only with a reason', async () => {
    const { bridge, user } = openRecordPaper({}, '?again');
    await screen.findByRole('textbox', { name: '第 2 段' });
    expect(await issueButton('出具方案评审意见')).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '重新出具的原因' }), '金额有误');
    await user.click(await readyButton('出具方案评审意见'));
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => {
      expect(bridge.asked('papers.issue')).toMatchObject([{ replaces: { id: 9, reason: '金额有误' } }]);
    });
  });

  it('follows a record that is corrected while its text is edited, tables too', async () => {
    let text = '审查结论：通过。';
    const { bridge, user } = openRecordPaper({
      'papers.preview': () => ({
        ...PREVIEW,
        generated: [
          { kind: 'heading', level: 1, text: '审查结论' },
          { kind: 'paragraph', text },
          { kind: 'table', columns: [{ title: '结论', widthMm: 60, align: 'start' }], rows: [[text]] },
        ],
      }),
    });
    await user.type(await screen.findByRole('textbox', { name: /^第 1 段/ }), '意见');
    text = '审查结论：修改后通过。';
    bridge.tell({ kind: 'library.changed' });
    await waitFor(() => expect(screen.getByRole('textbox', { name: '第 2 段' })).toHaveValue(text));
    expect(screen.getByText('表格（结论）：审查结论：通过。')).toBeVisible();
    await user.click(await readyButton('出具方案评审意见'));
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => {
      expect(bridge.asked('papers.issue')).toMatchObject([
        { body: [{ text: '审查结论意见' }, { text }, { rows: [[text]] }] },
      ]);
    });
  });

  it('goes back to the generated text', async () => {
    const { user } = openRecordPaper();
    await user.type(await screen.findByRole('textbox', { name: '第 2 段' }), '多余');
    await user.click(screen.getByRole('button', { name: '恢复自动生成的正文' }));
    expect(screen.getByRole('textbox', { name: '第 2 段' })).toHaveValue('审查结论：通过。');
  });

  it('whose record was corrected meanwhile cannot be issued, and says so', async () => {
    openRecordPaper({ 'papers.list': () => ({ papers: [] }) });
    expect(await screen.findByText('不能出具')).toBeVisible();
  });

  it('that lacks facts says which', async () => {
    openRecordPaper({
      'papers.preview': () => {
        throw new CallError('invalidInput', '方案评审意见还不能生成，缺少：经费合理性。');
      },
    });
    const alerts = await screen.findAllByRole('alert');
    expect(alerts[0]).toHaveTextContent('缺少：经费合理性');
    expect(await issueButton('出具方案评审意见')).toBeDisabled();
  });
});

describe('a paper about a submitted draft', () => {
  it('leads back to the draft once it is issued', async () => {
    const { bridge, user, place } = openDraftPaper('inclusionDraft');
    await screen.findByRole('textbox', { name: '第 2 段' });
    expect(screen.getByRole('link', { name: '返回草案' })).toHaveAttribute('href', '/inclusion/4');
    await user.click(await readyButton('出具项目入库草案'));
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => expect(place().pathname).toBe('/inclusion/4'));
    expect(bridge.asked('papers.issue')).toMatchObject([{ about: { of: 'inclusion', draftId: 4, version: 2 } }]);
  });

  it('that is a workbook shows its sheet and has no text to edit', async () => {
    const { user, bridge } = openDraftPaper('inclusionTable');
    expect(await screen.findByText(/按登记的内容生成/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /第 \d+ 段/ })).not.toBeInTheDocument();
    expect(within(document.body).getByTitle('方案评审意见的函')).toBeInTheDocument();
    await user.click(await readyButton('出具项目入库草案排序表'));
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => expect(bridge.asked('papers.issue')).toMatchObject([{ kind: 'inclusionTable', body: null }]));
  });
});
