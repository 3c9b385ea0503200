import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EditedBodyState } from '../../../renderer/screens/paper/use-body.ts';
import { useEditedBody } from '../../../renderer/screens/paper/use-body.ts';
import { PreviewDialog } from '../../../renderer/screens/pre-review/issue/preview-dialog.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { Revisited } from '../revisited.tsx';
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
  const onClose = vi.fn<() => void>();
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
  const letterOf = (text: EditedBodyState) => (
    <Revisited>
      {(leave) => (
        <PreviewDialog
          {...letter}
          text={text}
          onClose={() => {
            onClose();
            leave();
          }}
        />
      )}
    </Revisited>
  );
  return { bridge, onClose, ...renderScreen(<Desk>{letterOf}</Desk>) };
}

/** The letter's text is the desk's: it outlasts the dialog. */
function Desk({ children }: { readonly children: (text: EditedBodyState) => ReactNode }) {
  return children(useEditedBody());
}

const refuseEmpty: FakeHandlers['preReviews.previewLetter'] = ({ body }) => {
  if (body?.some((block) => block.kind !== 'table' && block.text === '')) {
    throw new CallError('invalidInput', '段落不能为空，请填写或删除这一段。');
  }
  return VIEW;
};

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
    const { user } = open({ 'preReviews.previewLetter': refuseEmpty });
    await user.click(await screen.findByRole('button', { name: '在第 1 段后添加一段' }));
    expect((await screen.findAllByText(/段落不能为空/))[0]).toBeVisible();
    expect(await issueButton()).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '第 2 段' }), '补充说明。');
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
  });

  it('is left without a question and found again as it was edited', async () => {
    const { user, onClose } = open();
    await user.type(await screen.findByRole('textbox', { name: '第 1 段' }), '改');
    await user.click(screen.getByRole('button', { name: '返回修改' }));
    expect(onClose).toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: '回来' }));
    expect(await screen.findByRole('textbox', { name: '第 1 段' })).toHaveValue('现将预审意见函告如下：改');
    expect(screen.queryByText(/^登记的内容有改动/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '恢复自动生成的正文' }));
    expect(screen.getByRole('textbox', { name: '第 1 段' })).toHaveValue('现将预审意见函告如下：');
  });

  it('follows what was changed on the desk meanwhile, says what, and keeps the words of the reviewer', async () => {
    let verdict = '预审结论为合格。';
    let opening = '现将预审意见函告如下：';
    const { bridge, user } = open({
      'preReviews.previewLetter': () => ({
        ...VIEW,
        generated: [
          { kind: 'paragraph', text: opening },
          { kind: 'paragraph', text: verdict },
        ],
      }),
    });
    await user.type(await screen.findByRole('textbox', { name: '第 1 段' }), '改');
    await user.click(screen.getByRole('button', { name: '返回修改' }));
    verdict = '预审结论为完善需求方案。';
    bridge.tell({ kind: 'library.changed' });
    await user.click(screen.getByRole('button', { name: '回来' }));
    const followed = await screen.findByText(/^登记的内容有改动/);
    const notice = within(screen.getByRole('alert'));
    expect(notice.getByText('预审结论为合格。')).toBeVisible();
    expect(notice.getByText('预审结论为完善需求方案。')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '第 1 段' })).toHaveValue('现将预审意见函告如下：改');
    expect(screen.getByRole('textbox', { name: '第 2 段' })).toHaveValue('预审结论为完善需求方案。');
    opening = '现将预审意见函告你单位：';
    bridge.tell({ kind: 'library.changed' });
    expect(await screen.findByText(/没有换成新生成的/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '已核对' }));
    expect(followed).not.toBeInTheDocument();
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
    await user.click(await issueButton());
    await user.click(await screen.findByRole('button', { name: '确认出具' }));
    await waitFor(() => {
      expect(bridge.asked('preReviews.issueLetter')).toMatchObject([
        { body: [{ text: '现将预审意见函告如下：改' }, { text: '预审结论为完善需求方案。' }] },
      ]);
    });
  });

  it('whose text was left while it was refused still has its editor', async () => {
    const { user } = open({ 'preReviews.previewLetter': refuseEmpty });
    await user.click(await screen.findByRole('button', { name: '在第 1 段后添加一段' }));
    await user.click(screen.getByRole('button', { name: '返回修改' }));
    await user.click(screen.getByRole('button', { name: '回来' }));
    await user.type(await screen.findByRole('textbox', { name: '第 2 段' }), '补充说明。');
    await waitFor(async () => expect(await issueButton()).toBeEnabled());
  });
});
