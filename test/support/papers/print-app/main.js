import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { app, BrowserWindow } from 'electron';

// Prints pages to PDF as the application does. Which, stands in the file GSR_PRINT.
/** @typedef {{ html: string, pdf: string }} Job */

/** @param {Job} job */
async function print({ html, pdf }) {
  const window = new BrowserWindow({ show: false, webPreferences: { javascript: false, sandbox: true } });
  await window.loadFile(html);
  writeFileSync(pdf, await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }));
  window.destroy();
}

async function printAll() {
  /** @type {Job[]} */
  const jobs = JSON.parse(readFileSync(process.env['GSR_PRINT'] ?? '', 'utf8'));
  for (const job of jobs) await print(job);
}

// Closing one window must not end the application before the next page.
app.on('window-all-closed', () => undefined);
// Electron becomes ready only after this module has been read, so nothing may be awaited here.
app
  .whenReady()
  .then(printAll)
  .then(
    () => app.exit(0),
    (error) => {
      process.stderr.write(`${String(error)}\n`);
      app.exit(1);
    },
  );
