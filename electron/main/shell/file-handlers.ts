import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserWindow, FileFilter } from 'electron';
import { app, dialog, shell } from 'electron';
import type { ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import { endingOf } from '../../../src/domain/attachment.ts';
import type { FileTokens } from './file-tokens.ts';
import { openFolder, openPaper } from './open-path.ts';

type FilesCall = Extract<ShellCallName, `files.${string}`>;

const FILTERS = {
  docx: { name: 'Word 文档', extensions: ['docx'] },
  xlsx: { name: 'Excel 工作簿', extensions: ['xlsx'] },
  csv: { name: 'CSV 表格', extensions: ['csv'] },
  pdf: { name: 'PDF 文件', extensions: ['pdf'] },
  zip: { name: 'ZIP 压缩包', extensions: ['zip'] },
  json: { name: '抽取记录', extensions: ['json'] },
  gsjh: { name: '资料包', extensions: ['gsjh'] },
  txt: { name: '文本文件', extensions: ['txt'] },
  table: { name: '表格（xlsx、csv、tsv、txt）', extensions: ['xlsx', 'csv', 'tsv', 'txt'] },
};

const FOLDER_DIALOGS = {
  archive: { title: '选择档案存放的文件夹', buttonLabel: '存到这里' },
  papers: { title: '选择文书导出到的文件夹', buttonLabel: '导出到这里' },
  verifyArchive: { title: '选择要核验的档案文件夹', buttonLabel: '核验' },
} as const;

/** A name that was typed without its ending gets it, so that the system knows the file. */
function withExtension(path: string, extension: string): string {
  return extension === '' || path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/** The dialog asked about the name as typed; with the ending added it may be another file, so that is asked about, too. */
async function mayReplace(path: string, asked: string, window: BrowserWindow): Promise<boolean> {
  if (path === asked || !existsSync(path)) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `“${basename(path)}”已经存在，要替换吗？`,
    buttons: ['取消', '替换'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

export function createFileHandlers(tokens: FileTokens, window: () => BrowserWindow): Handlers<FilesCall> {
  /** A file to be read; null when the reviewer cancels. */
  async function pick(title: string, filter: FileFilter) {
    const { filePaths } = await dialog.showOpenDialog(window(), {
      title,
      buttonLabel: '读取',
      filters: [filter],
      properties: ['openFile'],
    });
    const [path] = filePaths;
    return path === undefined ? null : tokens.grant(path);
  }

  /** Where a file shall go; null when the reviewer cancels. */
  async function pickTarget(suggestedName: string, extension: string, filter: FileFilter) {
    const { filePath } = await dialog.showSaveDialog(window(), {
      title: '另存为',
      buttonLabel: '保存',
      defaultPath: join(app.getPath('documents'), basename(withExtension(suggestedName, extension))),
      filters: [filter],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (filePath === '') return null;
    const target = withExtension(filePath, extension);
    return (await mayReplace(target, filePath, window())) ? tokens.grant(target) : null;
  }

  return {
    'files.pickWorkbook': () => pick('选择申报工作簿', FILTERS.xlsx),
    'files.pickNotice': () => pick('选择放假通知的文本文件', FILTERS.txt),
    'files.pickTable': () => pick('选择要导入的表格', FILTERS.table),
    'files.pickPackage': () => pick('选择对方的资料包', FILTERS.gsjh),
    async 'files.pickAttachments'({ many }) {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: many ? '选择附件，可以多选' : '选择附件的原件',
        buttonLabel: many ? '添加' : '补回',
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      return { files: filePaths.map((path) => tokens.grant(path)) };
    },
    'files.pickCopyTarget': ({ suggestedName }) => {
      const ending = endingOf(suggestedName);
      return pickTarget(suggestedName, ending, { name: '原文件格式', extensions: ending === '' ? ['*'] : [ending] });
    },
    'files.pickTarget': ({ suggestedName, kind }) => pickTarget(suggestedName, kind, FILTERS[kind]),
    async 'files.pickFolder'({ purpose }) {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        ...FOLDER_DIALOGS[purpose],
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = filePaths;
      return path === undefined ? null : tokens.grant(path);
    },
    async 'files.openFolder'({ token }) {
      await openFolder(tokens.resolve(token));
      return {};
    },
    async 'files.open'({ token }) {
      await openPaper(tokens.resolve(token));
      return {};
    },
    'files.showInFolder'({ token }) {
      shell.showItemInFolder(tokens.resolve(token));
      return {};
    },
  };
}
