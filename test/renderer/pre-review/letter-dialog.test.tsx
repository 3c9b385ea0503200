import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PreviewDialog } from '../../../renderer/screens/pre-review/issue/preview-dialog.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { issuedDocument } from '../paper/paper-fixtures.ts';

afterEach(cleanup);

const VIEW: PaperView = {
  title: '关于智慧城管项目预审意见的函',
  number: '拱数转办预审〔2026〕3号',
  generated: [
    { kind: 'paragraph', text: '现将预审意见函告如下：' },
    { kind: 'heading', level: 1, text: '预审结论' },
  ],
  html: '<section class="sheet"></section>',
};

function open(answers: FakeHandlers = {}) {
  const onClose = vi.fn();
  const bridge = fakeBridge({
    'preReviews.previewLetter': () => VIEW,
    'preReviews.issueLetter': () => issuedDocument({ kind: 'preReviewLetter' }),
    'window.setUnsaved': () => ({}),
    ...answers,
  });
  const letter = {
    projectId: 7 as ProjectId,
    projectName: '智慧城管',
    version: 2,
    issuedOn: '2026-10-09' as IsoDate,
    reasons: [],
  };
  return { bridge, onClose, ...renderScreen(<PreviewDialog {...letter} onClose={onClose} />) };
}

const issueButton = () => screen.findByRole('button', { name: '出具预审意见书' });

describe('the letter before it is issued', () => {
  it('is edited beside its page, says what was changed, and goes out with the edited text', async () => {
    const { bridge, user, onClose } = open();
    const text = await screen.findByRole('textbox', { name: '第 1 段' });
    await user.clear(text);
    await user.type(text, '经会商，意见如下：');
    expect(screen.getByText('正文已修改，与自动生成的差异：')).toBeVisible();
    expect(await issueButton()).toBeDisabled();
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
    await user.click(await issueButton());
    expect(await screen.findByText('经修改，按修改后的正文登记')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bridge.asked('preReviews.issueLetter')).toMatchObject([
      { projectId: 7, version: 2, body: [{ text: '经会商，意见如下：' }, { text: '预审结论' }] },
    ]);
  });

  it('is asked for once the typing pauses, not with every key', async () => {
    const { bridge, user } = open();
    await user.type(await screen.findByRole('textbox', { name: '第 1 段' }), '以上共十二个字逐个键入');
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
    expect(bridge.asked('preReviews.previewLetter').length).toBeLessThan(6);
  });

  it('goes out as it was generated when nothing was changed', async () => {
    const { bridge, user } = open();
    await screen.findByRole('textbox', { name: '第 1 段' });
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
    await user.click(await issueButton());
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => expect(bridge.asked('preReviews.issueLetter')).toMatchObject([{ body: null }]));
  });

  it('keeps its editor while the text is refused, so that it can be mended', async () => {
    const refuseEmpty = ({ body }: { body?: PaperView['generated'] }) => {
      if (body?.some((block) => block.kind !== 'table' && block.text === '')) {
        throw new CallError('invalidInput', '段落不能为空，请填写或删除这一段。');
      }
      return VIEW;
    };
    const { user } = open({ 'preReviews.previewLetter': refuseEmpty as never });
    await user.click(await screen.findByRole('button', { name: '在第 1 段后添加一段' }));
    expect((await screen.findAllByText(/段落不能为空/))[0]).toBeVisible();
    expect(await issueButton()).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '第 2 段' }), '补充说明。');
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
  });

  it('is not left with changes unless the reviewer says so', async () => {
    const { user, onClose } = open();
    await user.type(await screen.findByRole('textbox', { name: '第 1 段' }), '改');
    await user.click(screen.getByRole('button', { name: '返回修改' }));
    await user.click(await screen.findByRole('button', { name: '继续修改' }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: '返回修改' }));
    await user.click(await screen.findByRole('button', { name: '放弃修改' }));
    expect(onClose).toHaveBeenCalled();
  });
});
