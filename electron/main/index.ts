import { app, protocol } from 'electron';
import { setAppFolders } from './app-folders.ts';
import { closeAllContents } from './security/close-contents.ts';
import { closeCommandLine } from './security/command-line.ts';

// What has to be settled before the application is ready; the rest follows in `run-application`.
const folders = setAppFolders();
closeCommandLine();
closeAllContents();
// Chromium cannot sandbox anything for root, who says so with this switch; only a test machine runs as root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Where the graphics driver fails, Chromium tries it first and falls back while the window is already loading, and now
// and then the window stays white for ever. Forms, tables and papers need no graphics card: docs/decisions/0017.
app.disableHardwareAcceleration();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  { scheme: 'print', privileges: { standard: true, secure: true } },
]);

// A second start only brings the first window forward: one library, one writer.
if (app.requestSingleInstanceLock()) {
  const { runApplication } = await import('./run-application.ts');
  runApplication(folders);
} else {
  app.quit();
}
