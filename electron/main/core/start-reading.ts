import { join } from 'node:path';
import type { ReadTask } from '../../../src/contract/core-protocol.ts';
import type { Reading } from '../../processes/read-apart.ts';
import { READER_HEAP_MB, readApart } from '../../processes/read-apart.ts';
import { forkUtility } from './fork-utility.ts';

const ENTRY = join(import.meta.dirname, '../workbook-reader/index.js');

/** Has a short-lived utility process read a file of unknown origin. */
export function startReading(task: ReadTask): Reading {
  const execArgv = [`--max-old-space-size=${String(READER_HEAP_MB)}`];
  return readApart(forkUtility(ENTRY, { serviceName: 'workbook-reader', execArgv }), task);
}
