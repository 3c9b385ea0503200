import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { APPLICATION_TITLE } from './main-window.ts';

export async function showAbout(window: BrowserWindow, version: string, libraryFolder: string): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: '关于',
    message: APPLICATION_TITLE,
    detail: [
      `版本 ${version}（Electron ${process.versions.electron}）`,
      `资料库：${libraryFolder}`,
      '本程序不连接网络；不得用于处理国家秘密。',
    ].join('\n'),
    buttons: ['确定'],
    noLink: true,
  });
}

/** Says that a settings file could not be read and where it was put. */
export async function tellDamagedSettings(window: BrowserWindow, damagedFile: string): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: APPLICATION_TITLE,
    message: '设置文件已损坏，本次按默认设置启动。',
    detail: `项目资料不受影响。请在“设置”中核对机关名称、发文代字和文书文件夹。\n原设置文件保留在：${damagedFile}`,
    buttons: ['知道了'],
    noLink: true,
  });
}

/** The page's process died: the reviewer decides whether to load it again. */
export async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: APPLICATION_TITLE,
    message: '界面意外停止。',
    detail: '已保存的内容不受影响；没有保存的内容需要重新填写。',
    buttons: ['重新载入', '退出程序'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) window.reload();
  else app.exit();
}
