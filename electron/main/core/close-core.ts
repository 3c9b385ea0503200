import { app } from 'electron';
import type { CoreSupervisor } from './core-supervisor.ts';

/** A core that has not closed its library by then is ended; what was saved is safe either way. */
const CLOSE_LIMIT_MS = 5_000;

/** Has the core close its library before the application ends. */
export function closeCoreOnQuit(supervisor: CoreSupervisor): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    const limit = setTimeout(() => supervisor.kill(), CLOSE_LIMIT_MS);
    void supervisor.close().finally(() => {
      clearTimeout(limit);
      closed = true;
      // Not within the event that was just prevented: Electron would not hear it.
      setImmediate(() => app.quit());
    });
  });
}
