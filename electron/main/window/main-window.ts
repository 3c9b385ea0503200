import { join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { SCREEN_ORIGIN } from '../security/trusted-sender.ts';
import type { SettingsStore } from '../settings/open-settings.ts';
import { offerEditMenu } from './edit-context-menu.ts';
import { rememberBounds, rememberedBounds } from './window-bounds.ts';

export const APPLICATION_TITLE = '拱墅区信息化项目审查';

/** The smallest window in which every screen can still be worked with. */
const SMALLEST = { minWidth: 960, minHeight: 640 };

function wantsToLose(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    title: APPLICATION_TITLE,
    message: '还有没有保存的内容。',
    detail: '现在关闭，未保存的内容会丢失。',
    buttons: ['返回继续编辑', '放弃并关闭'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return choice === 1;
}

/** The one window of the application: sandboxed, isolated, without developer tools. */
export function openMainWindow(store: SettingsStore, hasUnsaved: () => boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedBounds(store),
    ...SMALLEST,
    title: APPLICATION_TITLE,
    backgroundColor: '#ffffff',
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      autoplayPolicy: 'document-user-activation-required',
      zoomFactor: store.get('zoom'),
    },
  });
  if (store.get('window')?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  // The page's own title must not replace the application's.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (hasUnsaved() && !wantsToLose(window)) event.preventDefault();
    else rememberBounds(window, store);
  });
  offerEditMenu(window);
  const showScreens = () => window.loadURL(`${SCREEN_ORIGIN}/index.html`);
  // Electron asks nobody before it shows an empty page; there is nothing to see there, so back at once.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(`${SCREEN_ORIGIN}/`)) void showScreens();
  });
  void showScreens();
  return window;
}
