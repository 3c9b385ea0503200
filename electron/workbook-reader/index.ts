import { readFile } from 'node:fs/promises';
import type { ReadResult } from '../../src/contract/core-protocol.ts';
import { WorkbookRefused } from '../../src/documents/workbook-intake/workbook-refused.ts';
import { connectToParent } from '../processes/parent-link.ts';

// A short-lived process that reads one workbook of unknown origin. Its parent limits its memory and time and ends it.
const parent = connectToParent();

const CANNOT_OPEN = '文件打不开，请核对文件是否还在原处、有无读取权限，以及是否正被其他程序占用。';

async function read(path: string): Promise<ReadResult> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { ok: false, failure: 'refused', message: CANNOT_OPEN };
  const { readRawWorkbook } = await import('../../src/documents/workbook-intake/read-raw-workbook.ts');
  try {
    return { ok: true, workbook: await readRawWorkbook(new Uint8Array(bytes)) };
  } catch (error) {
    if (error instanceof WorkbookRefused) return { ok: false, failure: 'refused', message: error.message };
    return { ok: false, failure: 'refused' };
  }
}

parent.onMessage((path) => {
  void read(String(path)).then((result) => parent.send(result));
});
