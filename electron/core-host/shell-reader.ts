import type { FromCore, ReadResult } from '../../src/contract/core-protocol.ts';
import type { WorkbookReader } from '../../src/services/workbook-reader.ts';
import { readWorkbook } from './read-workbook.ts';

/**
 * Reads workbooks through the desktop shell: a utility process cannot start another one, so the shell does.
 * `finished` takes the shell's answers.
 */
export function createShellReader(send: (message: FromCore) => void) {
  let lastId = 0;
  const waiting = new Map<number, (result: ReadResult) => void>();
  const read: WorkbookReader = (path, signal) => {
    lastId += 1;
    const id = lastId;
    const result = new Promise<ReadResult>((resolve) => {
      waiting.set(id, resolve);
    });
    send({ kind: 'read', id, path });
    return readWorkbook({ result, cancel: () => send({ kind: 'cancelRead', id }) }, signal);
  };
  return {
    read,
    finished(id: number, result: ReadResult) {
      waiting.get(id)?.(result);
      waiting.delete(id);
    },
  };
}
