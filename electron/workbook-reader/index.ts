import { readFile } from 'node:fs/promises';
import type { ReadResult, ReadTask } from '../../src/contract/core-protocol.ts';
import { WorkbookRefused } from '../../src/documents/workbook-intake/workbook-refused.ts';
import { connectToParent } from '../processes/parent-link.ts';

// A short-lived process that does one task with a file of unknown origin. Its parent limits its memory and time and
// ends it.
const parent = connectToParent();

const CANNOT_OPEN = '文件打不开，请核对文件是否还在原处、有无读取权限，以及是否正被其他程序占用。';

async function done(task: ReadTask, bytes: Uint8Array): Promise<unknown> {
  switch (task.kind) {
    case 'workbook': {
      const { readRawWorkbook } = await import('../../src/documents/workbook-intake/read-raw-workbook.ts');
      return readRawWorkbook(bytes);
    }
    case 'table': {
      const { readForeignTable } = await import('../../src/documents/foreign-table/read-foreign-table.ts');
      return readForeignTable(bytes);
    }
    case 'markFaults': {
      const { markFaults } = await import('../../src/documents/foreign-table/mark-faults.ts');
      return markFaults(bytes, task.faults);
    }
  }
}

async function read(task: ReadTask): Promise<ReadResult> {
  const bytes = await readFile(task.path).catch(() => undefined);
  if (bytes === undefined) return { ok: false, failure: 'refused', message: CANNOT_OPEN };
  try {
    return { ok: true, workbook: await done(task, new Uint8Array(bytes)) };
  } catch (error) {
    if (error instanceof WorkbookRefused) return { ok: false, failure: 'refused', message: error.message };
    return { ok: false, failure: 'refused' };
  }
}

parent.onMessage((task) => {
  void read(task as ReadTask).then((result) => parent.send(result));
});
