import type { ReadResult, ReadTask } from '../../../src/contract/core-protocol.ts';
import type { Reading } from '../../processes/read-apart.ts';

/** Files that are being read for the core, each in a process of its own. */
export function createCoreReadings(startReading: (task: ReadTask) => Reading) {
  const running = new Map<number, Reading>();
  return {
    start(id: number, task: ReadTask, finished: (result: ReadResult) => void): void {
      const reading = startReading(task);
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
