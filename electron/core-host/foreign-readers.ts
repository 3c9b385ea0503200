import type { CancelSignal } from '../../src/contract/call-context.ts';
import type { ReadResult, ReadTask } from '../../src/contract/core-protocol.ts';
import type { RawWorkbook } from '../../src/documents/workbook-intake/raw-workbook.ts';
import type { ForeignTables } from '../../src/services/foreign-tables.ts';
import type { WorkbookReader } from '../../src/services/workbook-reader.ts';
import { WorkbookReadError } from '../../src/services/workbook-reader.ts';
import type { Reading } from '../processes/read-apart.ts';

const CANCEL_POLL_MS = 100;

/** Waits for a reading as the services expect it: what came of it, or a {@link WorkbookReadError}. */
async function finished(reading: Reading, signal: CancelSignal): Promise<unknown> {
  const poll = setInterval(() => {
    if (signal.aborted) reading.cancel();
  }, CANCEL_POLL_MS);
  const result: ReadResult = await reading.result.finally(() => clearInterval(poll));
  if (result.ok) return result.workbook;
  throw new WorkbookReadError(result.failure, result.message);
}

/** The services' ways to files of unknown origin, each reading in a process that `start` starts. */
export function foreignReaders(start: (task: ReadTask) => Reading): {
  readonly readWorkbook: WorkbookReader;
  readonly foreignTables: ForeignTables;
} {
  // The reader is our own code; only what it read is foreign.
  return {
    readWorkbook: async (path, signal) => (await finished(start({ kind: 'workbook', path }), signal)) as RawWorkbook,
    foreignTables: {
      read: async (path, signal) => (await finished(start({ kind: 'table', path }), signal)) as RawWorkbook,
      markFaults: async (path, faults, signal) =>
        (await finished(start({ kind: 'markFaults', path, faults: [...faults] }), signal)) as Uint8Array,
    },
  };
}
