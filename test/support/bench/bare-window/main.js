import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { app, BrowserWindow } from 'electron';

// As little as a window with a page of React and a grid can be: nothing is read, nothing is checked.
// The driver's file holds readiness back until it is connected, as it does for the application.
if (process.env['GSR_LOADER']) createRequire(import.meta.url)(process.env['GSR_LOADER']);
if (process.env['GSR_BARE_DATA']) app.setPath('userData', process.env['GSR_BARE_DATA']);

function open() {
  const window = new BrowserWindow({ width: 1366, height: 860 });
  // The page is built into a folder of the bench's own.
  return window.loadFile(join(process.env['GSR_BARE_PAGE'] ?? '', 'index.html'));
}

// Electron becomes ready only after this module has been read, so nothing may be awaited here.
void app.whenReady().then(open);
