import type { ElectronApplication } from '@playwright/test';

/** The next open dialogs answer with these files, in turn; later ones as cancelled. */
export async function answerOpenDialogs(application: ElectronApplication, ...paths: string[]): Promise<void> {
  await application.evaluate(({ dialog }, answers) => {
    dialog.showOpenDialog = () => {
      const path = answers.shift();
      return Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] });
    };
  }, paths);
}

/** The next open dialog answers with all these files; later ones as cancelled. */
export async function answerPickingMany(application: ElectronApplication, ...paths: string[]): Promise<void> {
  await application.evaluate(({ dialog }, answers) => {
    dialog.showOpenDialog = () => {
      const filePaths = answers.splice(0);
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    };
  }, paths);
}

/** The next save dialogs answer with these files, in turn; later ones as cancelled. */
export async function answerSaveDialogs(application: ElectronApplication, ...paths: string[]): Promise<void> {
  await application.evaluate(({ dialog }, answers) => {
    dialog.showSaveDialog = () => {
      const path = answers.shift();
      return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' });
    };
  }, paths);
}

/** What the application asked the system to open or show, instead of doing so. */
export async function recordOpenedPaths(application: ElectronApplication): Promise<() => Promise<string[]>> {
  await application.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedPaths: opened });
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
    shell.showItemInFolder = (path) => {
      opened.push(path);
    };
  });
  return () => application.evaluate(() => (globalThis as unknown as { openedPaths: string[] }).openedPaths);
}
