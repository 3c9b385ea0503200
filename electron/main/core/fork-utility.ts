import { utilityProcess } from 'electron';
import type { ProcessLink } from '../../processes/process-link.ts';

/** Starts a file in a utility process of Electron. */
export function forkUtility(entry: string, options: { serviceName: string; execArgv?: string[] }): ProcessLink {
  const child = utilityProcess.fork(entry, [], { ...options, stdio: 'ignore' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
