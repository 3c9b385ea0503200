import type { ReadResult, ReadTask } from '../../src/contract/core-protocol.ts';
import { readResultShape } from '../../src/contract/core-protocol.ts';
import type { ProcessLink } from './process-link.ts';

/** V8's heap of the reading process; a bigger workbook is hostile or damaged. */
export const READER_HEAP_MB = 512;
/** A reviewer waits this long at most. */
export const READER_LIMIT_MS = 10_000;

/** A reading under way. */
export interface Reading {
  readonly result: Promise<ReadResult>;
  cancel(): void;
}

/** Has a fresh process do one task with a foreign file, and ends that process in any case. */
export function readApart(reader: ProcessLink, task: ReadTask, limitMs = READER_LIMIT_MS): Reading {
  let finish: (result: ReadResult) => void = () => undefined;
  const result = new Promise<ReadResult>((resolve) => {
    finish = resolve;
  }).finally(() => {
    clearTimeout(limit);
    reader.kill();
  });
  const limit = setTimeout(() => finish({ ok: false, failure: 'timeout' }), limitMs);
  reader.onMessage((message) => {
    const parsed = readResultShape.safeParse(message);
    finish(parsed.success ? parsed.data : { ok: false, failure: 'crashed' });
  });
  reader.onExit(() => finish({ ok: false, failure: 'crashed' }));
  reader.send(task);
  return { result, cancel: () => finish({ ok: false, failure: 'cancelled' }) };
}
