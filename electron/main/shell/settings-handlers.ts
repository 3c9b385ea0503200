import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { CallError } from '../../../src/contract/call-error.ts';
import type { CallOutput, ShellCallName } from '../../../src/contract/contract.ts';
import type { Handlers } from '../../../src/contract/dispatcher.ts';
import type { LibraryChoice } from '../core/library-choice.ts';
import type { SettingsStore } from '../settings/open-settings.ts';
import type { Settings } from '../settings/settings-shape.ts';

type SettingsCall = Extract<ShellCallName, `settings.${string}`>;

async function refuseUnwritable(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch {
    throw new CallError('fileProblem', '这个文件夹不能写入，请另选一个，或请管理员开放写入权限。');
  }
}

/** A settings file that cannot be written (a full disk, a read-only folder) is told as what it is. */
function writing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new CallError('fileProblem', '设置没有保存：设置文件写不进去，请检查磁盘空间和文件夹的写入权限后重试。');
  }
}

export function createSettingsHandlers(
  store: SettingsStore,
  libraries: LibraryChoice,
  window: () => BrowserWindow,
  version: string,
  onChanged: () => void,
): Handlers<SettingsCall> {
  function save(office: Settings['office']): Settings['office'] {
    store.set('office', office);
    onChanged();
    return libraries.office();
  }

  return {
    'settings.get': (): CallOutput<'settings.get'> => ({
      settings: libraries.office(),
      library: libraries.open(),
      confirmed: store.get('confirmed'),
      appVersion: version,
      runtime: `Electron ${process.versions.electron}${app.isPackaged ? '' : '（开发环境）'}`,
    }),
    'settings.save'(changed) {
      return writing(() => {
        const office = save({ ...store.get('office'), ...changed, copyTo: [...changed.copyTo] });
        store.set('confirmed', true);
        return office;
      });
    },
    async 'settings.pickPapersFolder'() {
      if (libraries.open() === 'sample') {
        throw new CallError(
          'conflict',
          '示例资料库的文书存放在它自己的文件夹。请先返回本单位资料库，再更改文书文件夹。',
        );
      }
      const office = store.get('office');
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: '选择文书存放的文件夹',
        defaultPath: office.papersFolder,
        buttonLabel: '选定',
        properties: ['openDirectory', 'createDirectory'],
      });
      const [papersFolder] = filePaths;
      if (papersFolder === undefined) return office;
      await refuseUnwritable(papersFolder);
      return writing(() => save({ ...office, papersFolder }));
    },
  };
}
