import { app } from 'electron';
import type { CoreSupervisor } from './core-supervisor.ts';
import { CLOSE_LIMIT_MS } from './core-supervisor.ts';

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
