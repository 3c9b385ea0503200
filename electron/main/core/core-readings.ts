import type { ReadResult } from '../../../src/contract/core-protocol.ts';
import type { Reading } from '../../processes/read-apart.ts';

/** Workbooks that are being read for the core, each in a process of its own. */
export function createCoreReadings(startReading: (path: string) => Reading) {
  const running = new Map<number, Reading>();
  return {
    start(id: number, path: string, finished: (result: ReadResult) => void): void {
      const reading = startReading(path);
      running.set(id, reading);
      void reading.result.finally(() => running.delete(id)).then(finished);
    },
    cancel(id: number): void {
      running.get(id)?.cancel();
    },
    cancelAll(): void {
      for (const reading of running.values()) reading.cancel();
    },
  };
}
