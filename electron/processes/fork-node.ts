import { fork } from 'node:child_process';
import { packMessage, unpackMessage } from './forked-message.ts';
import type { ProcessLink } from './process-link.ts';

/** Starts a file in a plain Node; for development and headless runs, where Electron's utility process does not serve. */
export function forkNode(entry: string, options: { execPath?: string; execArgv?: string[] } = {}): ProcessLink {
  const child = fork(entry, [], { ...options, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    send: (message) => {
      if (child.connected) child.send(packMessage(message));
    },
    onMessage: (listener) => child.on('message', (packed) => listener(unpackMessage(packed))),
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
