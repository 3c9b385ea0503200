import { readRawWorkbook } from '../workbook-intake/read-raw-workbook.ts';
import type { RawWorkbook } from '../workbook-intake/raw-workbook.ts';
import { WorkbookRefused } from '../workbook-intake/workbook-refused.ts';
import { beginsWith } from './begins-with.ts';
import { readDelimited } from './read-delimited.ts';

// Zip, OLE (.xls, encrypted workbooks), PDF, images: whatever begins like a file of some program is no text.
const PROGRAM_FILES: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/** Whether the bytes are those of a text table rather than of a workbook. */
export function isTextTable(bytes: Uint8Array): boolean {
  return !PROGRAM_FILES.some((signature) => beginsWith(bytes, signature));
}

/**
 * Reads a foreign table, a workbook or a text, to plain data; throws WorkbookRefused and nothing else. Like
 * {@link readRawWorkbook} it belongs into a process of its own.
 */
export async function readForeignTable(bytes: Uint8Array): Promise<RawWorkbook> {
  const workbook = isTextTable(bytes) ? readDelimited(bytes) : await readRawWorkbook(bytes);
  if (workbook.sheets.every(({ cells }) => cells.length === 0)) {
    throw new WorkbookRefused('表中没有内容，没有读取。请核对选择的文件。');
  }
  return workbook;
}
