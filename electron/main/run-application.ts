import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, session } from 'electron';
import { version } from '../../package.json' with { type: 'json' };
import { describeDefect } from '../../src/contract/defect.ts';
import { createDispatcher } from '../../src/contract/dispatcher.ts';
import type { LibraryEvent } from '../../src/contract/library-event.ts';
import { SAMPLE_LIBRARY_FOLDER } from '../../src/domain/sample-library-folder.ts';
import type { AppFolders } from './app-folders.ts';
import { createBroker } from './broker.ts';
import { closeCoreOnQuit } from './core/close-core.ts';
import { createLibraryChoice } from './core/library-choice.ts';
import { runCore } from './core/run-core.ts';
import { openDefectLog } from './defect-log.ts';
import { listenToScreen } from './listen-to-screen.ts';
import { closeSession } from './security/close-session.ts';
import { serveScreen } from './security/serve-screen.ts';
import { defaultSettings } from './settings/default-settings.ts';
import { openSettings } from './settings/open-settings.ts';
import { createCallCore } from './shell/call-core.ts';
import { openFolder } from './shell/open-path.ts';
import { createShellHandlers } from './shell/shell-handlers.ts';
import { setApplicationMenu } from './window/application-menu.ts';
import { openMainWindow } from './window/main-window.ts';
import { offerReload, showAbout, tellDamagedSettings } from './window/notices.ts';
import { setZoom } from './window/zoom.ts';

/** Puts the application together: settings, core, broker, window. */
export function runApplication(folders: AppFolders): void {
  let window: BrowserWindow | undefined;
  let unsaved = false;

  const reportDefect = openDefectLog(join(folders.data, 'logs'));
  process.on('uncaughtException', (error) => reportDefect(describeDefect('main', error)));

  const { store, damagedFile } = openSettings(folders.data, defaultSettings(folders), version, () => new Date());
  const tell = (event: LibraryEvent) => window?.webContents.send('contract:event', event);
  const libraries = createLibraryChoice(store, join(folders.data, SAMPLE_LIBRARY_FOLDER));
  const { supervisor, tokens } = runCore(libraries, tell, reportDefect);

  function openWindow(): BrowserWindow {
    if (window !== undefined) return window;
    const opened = openMainWindow(store, () => unsaved);
    opened.on('closed', () => {
      window = undefined;
    });
    opened.webContents.on('did-finish-load', () => {
      unsaved = false;
      supervisor.announce();
    });
    opened.webContents.on('render-process-gone', () => void offerReload(opened));
    window = opened;
    return opened;
  }

  const handlers = createShellHandlers({
    store,
    version,
    tokens,
    callCore: createCallCore(supervisor),
    window: openWindow,
    libraries,
    reopenCore: () => supervisor.reopen(),
    reloadScreen: () => window?.webContents.reload(),
    onOfficeChanged: () => supervisor.update({ kind: 'settings', settings: libraries.office() }),
    onUnsavedChanged: (changed) => {
      unsaved = changed;
    },
  });
  const dispatch = createDispatcher(handlers, (name, error) => reportDefect(describeDefect(name, error)));
  listenToScreen(createBroker(supervisor, dispatch, tell), () => window?.webContents);

  app.on('second-instance', () => {
    const shown = openWindow();
    if (shown.isMinimized()) shown.restore();
    shown.focus();
  });
  app.on('window-all-closed', () => app.quit());
  closeCoreOnQuit(supervisor);

  setApplicationMenu({
    showPapersFolder: () => void openFolder(libraries.office().papersFolder),
    showLibraryFolder: () => void openFolder(libraries.libraryFolder()),
    zoom: () => store.get('zoom'),
    setZoom: (zoom) => setZoom(openWindow(), store, zoom),
    showAbout: () => void showAbout(openWindow(), version, libraries.libraryFolder()),
  });

  async function startUp(): Promise<void> {
    await app.whenReady();
    closeSession(session.defaultSession, ['app:', 'data:']);
    serveScreen(session.defaultSession);
    supervisor.start();
    const opened = openWindow();
    if (damagedFile !== undefined) await tellDamagedSettings(opened, damagedFile);
  }
  void startUp();
}
