import { fileURLToPath } from 'node:url';
import type { WorkbookReader } from '../../src/services/workbook-reader.ts';
import { forkNode } from '../processes/fork-node.ts';
import { READER_HEAP_MB, readApart } from '../processes/read-apart.ts';
import { readWorkbook } from './read-workbook.ts';

const ENTRY = fileURLToPath(new URL('../workbook-reader/index.ts', import.meta.url));

/** Reads a workbook in a Node of its own; for runs without the desktop shell (demo, tests), from the sources. */
export const forkReader: WorkbookReader = (path, signal) => {
  const reader = forkNode(ENTRY, { execArgv: [`--max-old-space-size=${String(READER_HEAP_MB)}`] });
  return readWorkbook(readApart(reader, path), signal);
};
