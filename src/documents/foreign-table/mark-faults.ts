import type { Cell, Workbook } from 'exceljs';
import { loadWorkbook } from '../workbook-intake/load-workbook.ts';
import type { RawWorkbook } from '../workbook-intake/raw-workbook.ts';
import { mendCopy } from './mend-copy.ts';
import { readDelimited } from './read-delimited.ts';
import { isTextTable } from './read-foreign-table.ts';

/** A cell of the foreign table, and in Chinese what is wrong with it and how it is mended. */
export interface TableFault {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

// What exceljs would spread over every cell of a whole column; the drop-down lists are carried over as they are written.
const IGNORED_NODES = ['dataValidations', 'extLst'];

const FAULT_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } } as const;

function markCell(cell: Cell, text: string): void {
  // Cells of a row may share one style object; only this one is filled.
  cell.style = { ...cell.style, fill: FAULT_FILL };
  const before = typeof cell.note === 'string' ? cell.note : (cell.note?.texts ?? []).map((run) => run.text).join('');
  cell.note = before === '' ? text : `${before}\n${text}`;
}

async function workbookOf({ sheets }: RawWorkbook): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, column, text } of cells) {
      const cell = sheet.getCell(row, column);
      // As text, so that numbers and dates stay as they were written.
      cell.value = text;
      cell.numFmt = '@';
    }
  }
  return workbook;
}

/**
 * The foreign table as a workbook, sheets and layout as they were, in which every faulty cell is filled and says in a
 * comment what to mend. Of a text table a workbook is made. Throws WorkbookRefused.
 */
export async function markFaults(bytes: Uint8Array, faults: readonly TableFault[]): Promise<Uint8Array> {
  const isText = isTextTable(bytes);
  const workbook = isText ? await workbookOf(readDelimited(bytes)) : await loadWorkbook(bytes, IGNORED_NODES);
  for (const { sheet, row, column, text } of faults) {
    const worksheet = workbook.getWorksheet(sheet);
    if (worksheet) markCell(worksheet.getCell(row, column), text);
  }
  const copy = new Uint8Array(await workbook.xlsx.writeBuffer());
  return mendCopy(copy, isText ? null : bytes);
}
