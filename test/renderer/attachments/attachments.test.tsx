import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { AttachmentList } from '../../../renderer/components/attachments/attachment-list.tsx';
import { AttachmentPicker } from '../../../renderer/components/attachments/attachment-picker.tsx';
import { CallError } from '../../../src/contract/call-error.ts';
import type { Attachment } from '../../../src/contract/shapes/attachment.ts';
import type { AttachmentState } from '../../../src/domain/attachment.ts';
import type { AttachmentId, FileToken, ProjectId } from '../../../src/domain/ids.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const PROJECT = 7 as ProjectId;

function attachment(id: number, originalName: string, byteLength = 1536): Attachment {
  return {
    id: id as AttachmentId,
    projectId: PROJECT,
    originalName,
    byteLength,
    sha256: 'a'.repeat(64),
    addedAt: '2026-09-28T01:00:00.000Z',
    addedBy: '李审查',
  };
}

const LETTER = attachment(1, '验收报告.docx');
const PACKAGE = attachment(2, '源代码.zip', 3 * 1024 * 1024);

function listed(states: Readonly<Record<number, AttachmentState>>) {
  return () => ({
    rows: [LETTER, PACKAGE].map((each) => ({ ...each, recordIds: [], state: states[each.id] ?? ('intact' as const) })),
  });
}

describe('the attachments of a record', () => {
  it('show name, kind and size; a document is opened, anything can be copied out', async () => {
    const bridge = fakeBridge({
      'attachments.list': listed({}),
      'attachments.open': () => ({}),
      'files.pickCopyTarget': ({ suggestedName }) => ({ token: 't1' as FileToken, fileName: suggestedName }),
      'attachments.saveCopy': () => ({ fileName: '源代码.zip' }),
    });
    const { user } = renderScreen(<AttachmentList attachments={[LETTER, PACKAGE]} />);
    const [letter, packed] = within(screen.getByRole('list', { name: '附件' })).getAllByRole('listitem');
    expect(letter).toHaveTextContent('验收报告.docxWord 文档 1.5 KB');
    expect(packed).toHaveTextContent('源代码.zip其他 3.0 MB');
    expect(screen.queryByRole('button', { name: '打开：源代码.zip' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '打开：验收报告.docx' }));
    expect(bridge.asked('attachments.open')).toEqual([{ id: 1 }]);
    await user.click(screen.getByRole('button', { name: '另存副本：源代码.zip' }));
    expect(await screen.findByText('已保存副本 源代码.zip')).toBeVisible();
    expect(bridge.asked('files.pickCopyTarget')).toEqual([{ suggestedName: '源代码.zip' }]);
    expect(bridge.asked('attachments.saveCopy')).toEqual([{ id: 2, target: 't1' }]);
    expect(screen.queryByText(/文件遗失|文件被改动/)).toBeNull();
  });

  it('nothing is written out when the reviewer names no place', async () => {
    const bridge = fakeBridge({ 'attachments.list': listed({}), 'files.pickCopyTarget': () => null });
    const { user } = renderScreen(<AttachmentList attachments={[LETTER]} />);
    await user.click(screen.getByRole('button', { name: '另存副本：验收报告.docx' }));
    await waitFor(() => expect(bridge.asked('files.pickCopyTarget')).toHaveLength(1));
    expect(bridge.asked('attachments.saveCopy')).toEqual([]);
  });

  it('carry a mark when they are missing or altered, with what to do', async () => {
    fakeBridge({ 'attachments.list': listed({ 1: 'missing', 2: 'altered' }) });
    renderScreen(<AttachmentList attachments={[LETTER, PACKAGE]} />);
    expect(await screen.findByText('文件遗失')).toBeVisible();
    const [letter, packed] = screen.getAllByRole('listitem');
    expect(letter).toHaveTextContent(/文件遗失.*从备份中取回/);
    expect(packed).toHaveTextContent(/文件被改动或损坏.*从备份中取回/);
  });

  it('a file that is found altered on opening is told, and marked from then on', async () => {
    let state: AttachmentState = 'intact';
    fakeBridge({
      'attachments.list': () => ({ rows: [{ ...LETTER, recordIds: [], state }] }),
      'attachments.open': () => {
        state = 'altered';
        throw new CallError('fileProblem', '附件的文件已被改动或损坏，程序没有采用它。');
      },
    });
    const { user } = renderScreen(<AttachmentList attachments={[LETTER]} />);
    await user.click(screen.getByRole('button', { name: '打开：验收报告.docx' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('程序没有采用它');
    expect(await screen.findByText('文件被改动或损坏')).toBeVisible();
  });
});

describe('an attachment whose bytes are not whole', () => {
  it('is put back from its original, and then looked at again', async () => {
    let state: AttachmentState = 'missing';
    const bridge = fakeBridge({
      'attachments.list': () => ({ rows: [{ ...LETTER, recordIds: [], state }] }),
      'files.pickAttachments': () => ({ files: [{ token: 't9' as FileToken, fileName: '原件.docx' }] }),
      'attachments.restore': () => {
        state = 'intact';
        return {};
      },
    });
    const { user } = renderScreen(<AttachmentList attachments={[LETTER]} />);
    await user.click(await screen.findByRole('button', { name: '补回原件：验收报告.docx' }));
    expect(bridge.asked('files.pickAttachments')).toEqual([{ many: false }]);
    expect(await screen.findByText('已补回 验收报告.docx')).toBeVisible();
    expect(bridge.asked('attachments.restore')).toEqual([{ id: 1, file: 't9' }]);
    bridge.tell({ kind: 'library.changed' });
    await waitFor(() => expect(screen.queryByText('文件遗失')).toBeNull());
    expect(screen.getByRole('button', { name: '打开：验收报告.docx' })).toBeVisible();
  });

  it('is neither opened nor copied out', async () => {
    fakeBridge({ 'attachments.list': listed({ 1: 'altered' }) });
    renderScreen(<AttachmentList attachments={[LETTER]} />);
    await screen.findByText('文件被改动或损坏');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('picking attachments in a form', () => {
  function Form() {
    const [value, setValue] = useState<readonly Attachment[]>([]);
    return (
      <>
        <AttachmentPicker projectId={PROJECT} value={value} onChange={setValue} />
        <output aria-label="已选">{value.map(({ id }) => id).join(',')}</output>
      </>
    );
  }
  const picked = (...names: string[]) => ({
    files: names.map((fileName) => ({ token: fileName as FileToken, fileName })),
  });
  const add = () => screen.getByRole('button', { name: '添加附件…' });
  const chosen = () => screen.getByRole('status', { name: '已选' });

  it('adds every picked file once, and takes one out again', async () => {
    const bridge = fakeBridge({
      'files.pickAttachments': () => picked('验收报告.docx', '源代码.zip', '验收报告.docx'),
      'attachments.add': ({ file }) => (file === '源代码.zip' ? PACKAGE : LETTER),
      'attachments.list': listed({}),
    });
    const { user } = renderScreen(<Form />);
    await user.click(add());
    await waitFor(() => expect(chosen()).toHaveTextContent('1,2'));
    expect(bridge.asked('attachments.add')[0]).toEqual({ projectId: PROJECT, file: '验收报告.docx' });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await waitFor(() => expect(add()).toBeEnabled());
    await user.click(screen.getByRole('button', { name: '移除：验收报告.docx' }));
    expect(chosen()).toHaveTextContent('2');
  });

  it('names each file that could not be added and why; the others are there', async () => {
    fakeBridge({
      'files.pickAttachments': () => picked('空.pdf', '源代码.zip', '超大.mp4'),
      'attachments.add': ({ file }) => {
        if (file === '源代码.zip') return PACKAGE;
        throw new CallError('invalidInput', file === '空.pdf' ? '文件是空的。' : '文件超过上限。');
      },
      'attachments.list': listed({}),
    });
    const { user } = renderScreen(<Form />);
    await user.click(add());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('有 2 个文件没有添加');
    expect(alert).toHaveTextContent('空.pdf：文件是空的。');
    expect(alert).toHaveTextContent('超大.mp4：文件超过上限。');
    expect(chosen()).toHaveTextContent('2');
  });

  it('tells which file is being added, and stops when cancelled', async () => {
    let refuse: (error: CallError) => void = () => undefined;
    const bridge = fakeBridge({
      'files.pickAttachments': () => picked('大.pdf', '源代码.zip'),
      'attachments.add': () =>
        new Promise((_resolve, reject) => {
          refuse = reject;
        }),
      'attachments.list': listed({}),
    });
    globalThis.gsr.cancel = () => {
      refuse(new CallError('cancelled', '已取消，没有添加附件。'));
    };
    const { user } = renderScreen(<Form />);
    await user.click(add());
    expect(await screen.findByText('正在添加第 1/2 个：大.pdf')).toBeVisible();
    expect(add()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(add()).toBeEnabled());
    expect(bridge.asked('attachments.add')).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a cancelled dialog changes nothing', async () => {
    const bridge = fakeBridge({ 'files.pickAttachments': () => picked() });
    const { user } = renderScreen(<Form />);
    await user.click(add());
    await waitFor(() => expect(bridge.asked('files.pickAttachments')).toHaveLength(1));
    expect(chosen()).toHaveTextContent('');
    expect(screen.queryByRole('list')).toBeNull();
  });
});
