import { readFile } from 'node:fs/promises';
import type { ReadResult } from '../../src/contract/core-protocol.ts';
import { connectToParent } from '../processes/parent-link.ts';

// A short-lived process that reads one workbook of unknown origin. Its parent limits its memory and time and ends it.
const parent = connectToParent();

async function read(path: string): Promise<ReadResult> {
  try {
    const { readRawWorkbook } = await import('../../src/documents/workbook-intake/read-raw-workbook.ts');
    return { ok: true, workbook: await readRawWorkbook(new Uint8Array(await readFile(path))) };
  } catch (error) {
    return { ok: false, failure: 'refused', ...(error instanceof Error ? { message: error.message } : {}) };
  }
}

parent.onMessage((path) => {
  void read(String(path)).then((result) => parent.send(result));
});
