import type { FromCore, ReadResult, ReadTask } from '../../src/contract/core-protocol.ts';
import type { Reading } from '../processes/read-apart.ts';

/**
 * Has files of unknown origin read through the desktop shell: a utility process cannot start another one, so the shell
 * does. `finished` takes the shell's answers.
 */
export function createShellReader(send: (message: FromCore) => void) {
  let lastId = 0;
  const waiting = new Map<number, (result: ReadResult) => void>();
  return {
    start(task: ReadTask): Reading {
      lastId += 1;
      const id = lastId;
      const result = new Promise<ReadResult>((resolve) => {
        waiting.set(id, resolve);
      });
      send({ kind: 'read', id, task });
      return { result, cancel: () => send({ kind: 'cancelRead', id }) };
    },
    finished(id: number, result: ReadResult) {
      waiting.get(id)?.(result);
      waiting.delete(id);
    },
  };
}
