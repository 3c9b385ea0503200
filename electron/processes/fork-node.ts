import { fork } from 'node:child_process';
import type { ProcessLink } from './process-link.ts';

/** Starts a file in a plain Node; for development and headless runs, where Electron's utility process does not serve. */
export function forkNode(entry: string, options: { execPath?: string; execArgv?: string[] } = {}): ProcessLink {
  const child = fork(entry, [], {
    ...options,
    // Structured clone, as a utility process has it: dates, bytes and maps arrive as what they are.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    send: (message) => {
      if (child.connected) child.send(message as object);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', listener);
      // A process that could not be started has no exit.
      child.once('error', () => {
        if (child.pid === undefined) listener(null);
      });
    },
    kill: () => child.kill('SIGKILL'),
  };
}
