import { fileURLToPath } from 'node:url';
import { forkNode } from '../processes/fork-node.ts';
import { READER_HEAP_MB, readApart } from '../processes/read-apart.ts';
import { foreignReaders } from './foreign-readers.ts';

const ENTRY = fileURLToPath(new URL('../workbook-reader/index.ts', import.meta.url));

/** Reads foreign files in a Node of their own; for runs without the desktop shell (demo, tests), from the sources. */
export const forkReaders = foreignReaders((task) =>
  readApart(forkNode(ENTRY, { execArgv: [`--max-old-space-size=${String(READER_HEAP_MB)}`] }), task),
);

/** Reads a workbook in such a Node. */
export const forkReader = forkReaders.readWorkbook;
