import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** The folder name below the system's place for application data; ASCII, because old tools stumble over other names. */
const DATA_FOLDER_NAME = 'gongshu-it-project-review';

/** What an unpackaged run may be told by its surroundings; a packaged application listens to none of it. */
function told(name: 'GSR_DATA_FOLDER' | 'GSR_TODAY'): string | undefined {
  return app.isPackaged ? undefined : process.env[name];
}

export interface AppFolders {
  /** Settings, log and (unless set otherwise) the library. */
  readonly data: string;
  readonly documents: string;
}

/** Decides where everything is kept; before anything else, because libraries ask Electron for these paths on loading. */
export function setAppFolders(): AppFolders {
  const test = told('GSR_DATA_FOLDER');
  const data = test ?? join(app.getPath('appData'), DATA_FOLDER_NAME);
  app.setPath('userData', data);
  // Chromium's caches stay apart from what matters.
  const session = join(data, 'session');
  mkdirSync(session, { recursive: true });
  app.setPath('sessionData', session);
  app.setAppLogsPath(join(data, 'logs'));
  if (test !== undefined) app.setPath('documents', join(test, 'documents'));
  return { data, documents: app.getPath('documents') };
}

/** The date that a test fixes. */
export function fixedToday(): string | null {
  return told('GSR_TODAY') ?? null;
}
