import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DocumentsScreen } from '../../../renderer/screens/documents/documents-screen.tsx';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { FakeHandlers } from '../../support/fake-bridge.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { libraryStatus } from '../../support/library-status.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { issuedDocument } from '../paper/paper-fixtures.ts';

afterEach(cleanup);

const DOCUMENTS = [1, 2, 3].map((id) =>
  issuedDocument({
    id: id as DocumentId,
    number: `拱数转办评审〔2026〕${String(id)}号`,
    projectName: `项目${String(id)}`,
  }),
);

function open(answers: FakeHandlers = {}) {
  const bridge = fakeBridge({
    'library.status': () => libraryStatus('2026-10-20'),
    'documents.list': () => ({ rows: DOCUMENTS, total: 3 }),
    'documents.verify': () => ({ state: 'intact', path: '/papers/a.docx' }),
    'documents.printHtml': () => ({ html: '<p>纸</p>', title: '意见' }),
    'papers.unissued': () => ({ kinds: [] }),
    ...answers,
  });
  return { bridge, ...renderScreen(<DocumentsScreen />, '/documents') };
}

const rowOf = async (number: string) =>
  within(await screen.findByRole('grid', { name: '文书登记' })).getByRole('row', { name: new RegExp(number) });

describe('the register of papers', () => {
  it('exports the chosen papers as one archive, and offers to open its folder', async () => {
    const { bridge, user } = open({
      'files.pickTarget': () => ({ token: 'zip' as never, fileName: '文书.zip' }),
      'documents.exportZip': () => ({ fileName: '文书.zip', papers: 2 }),
    });
    expect(await screen.findByRole('button', { name: '导出压缩包' })).toBeDisabled();
    await user.click(within(await rowOf('1号')).getByRole('checkbox'));
    await user.click(within(await rowOf('3号')).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '导出压缩包（2 份）' }));
    expect(await screen.findByText('已导出 2 份文书和文书清单到“文书.zip”')).toBeVisible();
    expect(bridge.asked('files.pickTarget')).toEqual([{ suggestedName: '文书-2026-10-20.zip', kind: 'zip' }]);
    expect(bridge.asked('documents.exportZip')).toEqual([{ ids: [1, 3], target: 'zip' }]);
    expect(screen.getByRole('button', { name: '在文件夹中显示：文书.zip' })).toBeVisible();
  });

  it('exports the chosen papers to a folder, and names those that a stop left out', async () => {
    const { bridge, user } = open({
      'files.pickFolder': () => ({ token: 'folder' as never, fileName: '移交' }),
      'documents.exportFolder': () => ({
        folderName: '文书-2026-10-20',
        papers: 1,
        left: [{ id: 3 as DocumentId, number: '拱数转办评审〔2026〕3号', title: '方案评审意见' }],
        problem: null,
      }),
    });
    expect(await screen.findByRole('button', { name: '导出到文件夹' })).toBeDisabled();
    await user.click(within(await rowOf('1号')).getByRole('checkbox'));
    await user.click(within(await rowOf('3号')).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '导出到文件夹' }));
    expect(await screen.findByText('已导出 1 份文书和文书清单到文件夹“文书-2026-10-20”')).toBeVisible();
    expect(screen.getByRole('list', { name: '没有导出的文书' })).toHaveTextContent(
      '拱数转办评审〔2026〕3号 方案评审意见',
    );
    expect(bridge.asked('documents.exportFolder')).toEqual([{ ids: [1, 3], folder: 'folder' }]);
    expect(screen.getByRole('button', { name: '打开文件夹' })).toBeVisible();
  });

  it('a box chooses a paper and does not open it', async () => {
    const { user } = open();
    await user.click(within(await rowOf('1号')).getByRole('checkbox'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(within(await rowOf('1号')).getByText('拱数转办评审〔2026〕1号'));
    expect(within(await screen.findByRole('dialog')).getByText('校验值')).toBeVisible();
  });

  it('all of a page are those of the page', async () => {
    const { bridge, user } = open({
      'documents.list': () => ({ rows: DOCUMENTS, total: 300 }),
      'files.pickTarget': () => null,
    });
    await screen.findByRole('grid', { name: '文书登记' });
    await user.click(screen.getByRole('checkbox', { name: '全选行' }));
    await user.click(await screen.findByRole('button', { name: '导出压缩包（3 份）' }));
    expect(bridge.asked('documents.exportZip')).toEqual([]);
  });

  it('marks a paper void with its reason, and a pre-review letter not', async () => {
    const letter = issuedDocument({ id: 4 as DocumentId, kind: 'preReviewLetter', number: '拱数转办预审〔2026〕1号' });
    const { bridge, user } = open({
      'documents.list': () => ({ rows: [...DOCUMENTS, letter], total: 4 }),
      'papers.void': () => issuedDocument(),
    });
    await user.click(within(await rowOf('拱数转办预审')).getByText('拱数转办预审〔2026〕1号'));
    await screen.findByText('文件与登记一致。');
    expect(screen.queryByRole('button', { name: '作废' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await user.click(within(await rowOf('评审〔2026〕2号')).getByText('拱数转办评审〔2026〕2号'));
    await user.click(await screen.findByRole('button', { name: '作废' }));
    const dialog = await screen.findByRole('dialog', { name: '作废 拱数转办评审〔2026〕2号' });
    expect(within(dialog).getByRole('button', { name: '作废文书' })).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: '作废的原因' }), '项目取消');
    await user.click(within(dialog).getByRole('button', { name: '作废文书' }));
    expect(await screen.findByText('已作废 拱数转办评审〔2026〕2号')).toBeVisible();
    expect(bridge.asked('papers.void')).toEqual([{ id: 2, reason: '项目取消' }]);
  });

  it('offers to issue many papers at once', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '批量出具' }));
    expect(await screen.findByRole('dialog', { name: '批量出具' })).toBeVisible();
  });
});
