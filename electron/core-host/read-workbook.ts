import type { CancelSignal } from '../../src/contract/call-context.ts';
import type { ReadResult } from '../../src/contract/core-protocol.ts';
import type { RawWorkbook } from '../../src/documents/workbook-intake/raw-workbook.ts';
import { WorkbookReadError } from '../../src/services/workbook-reader.ts';
import type { Reading } from '../processes/read-apart.ts';

const CANCEL_POLL_MS = 100;

/** Waits for a reading as the services expect it: the workbook, or a {@link WorkbookReadError}. */
export async function readWorkbook(reading: Reading, signal: CancelSignal): Promise<RawWorkbook> {
  const poll = setInterval(() => {
    if (signal.aborted) reading.cancel();
  }, CANCEL_POLL_MS);
  const result: ReadResult = await reading.result.finally(() => clearInterval(poll));
  // The reader is our own code; only what it read is foreign.
  if (result.ok) return result.workbook as RawWorkbook;
  throw new WorkbookReadError(result.failure, result.message);
}
