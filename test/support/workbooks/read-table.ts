import type { ConditionalFormattingOptions } from 'exceljs';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';

export type TableCell = string | number | null;

/** A sheet below its title: the heads of row 3 and the rows that follow. */
export interface Table {
  readonly heads: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What stands under a head, row by row. */
  column(head: string): TableCell[];
}

/** Remembers what a workbook was read as: tests ask for many columns of the same one. */
function once<Read>(read: (workbook: Uint8Array) => Promise<Read>): (workbook: Uint8Array) => Promise<Read> {
  const known = new WeakMap<Uint8Array, Promise<Read>>();
  return (workbook) => {
    const reading = known.get(workbook) ?? read(workbook);
    known.set(workbook, reading);
    return reading;
  };
}

const sheetsOf = once((workbook) => readExcelFile(Buffer.from(workbook), { trim: false }));

const formattedSheets = once((workbook) => new ExcelJS.Workbook().xlsx.load(workbook as unknown as ArrayBuffer));

/** Row of the first record in the sheet, counted from 1. */
export const FIRST_ROW = 4;

/** Reads a sheet with a reader that had no part in writing it; formulas answer their cached values. */
export async function readTable(workbook: Uint8Array, sheetName: string): Promise<Table> {
  const sheets = await sheetsOf(workbook);
  const data = sheets.find(({ sheet }) => sheet === sheetName)?.data as TableCell[][] | undefined;
  if (!data) throw new Error(`no sheet ${sheetName}`);
  const heads = data[FIRST_ROW - 2] ?? [];
  const rows = data.slice(FIRST_ROW - 1);
  return {
    heads,
    rows,
    column(head) {
      const index = heads.indexOf(head);
      if (index < 0) throw new Error(`no column ${head}`);
      return rows.map((row) => row[index] ?? null);
    },
  };
}

/** The formula of each cell under a head, row by row; null where there is none. */
export async function readFormulas(workbook: Uint8Array, sheetName: string, head: string): Promise<(string | null)[]> {
  const { sheet, column } = await openSheet(workbook, sheetName, head);
  return Array.from({ length: sheet.rowCount - FIRST_ROW + 1 }, (_none, index) => {
    const cell = sheet.getCell(index + FIRST_ROW, column);
    return cell.type === ExcelJS.ValueType.Formula ? cell.formula : null;
  });
}

/** The number format of each cell under a head, row by row. */
export async function readFormats(workbook: Uint8Array, sheetName: string, head: string): Promise<string[]> {
  const { sheet, column } = await openSheet(workbook, sheetName, head);
  return Array.from(
    { length: sheet.rowCount - FIRST_ROW + 1 },
    (_none, index) => sheet.getCell(index + FIRST_ROW, column).numFmt,
  );
}

/** The one conditional format of a sheet, with its first rule. */
export async function readDataBars(workbook: Uint8Array, sheetName: string) {
  const sheet = (await formattedSheets(workbook)).getWorksheet(sheetName);
  const [found, ...others] =
    (sheet as unknown as { conditionalFormattings?: ConditionalFormattingOptions[] }).conditionalFormattings ?? [];
  if (!found || others.length > 0) throw new Error(`${sheetName} has not one conditional format`);
  return { range: found.ref, rule: found.rules[0] };
}

async function openSheet(workbook: Uint8Array, sheetName: string, head: string) {
  const sheet = (await formattedSheets(workbook)).getWorksheet(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  let column = 0;
  sheet.getRow(FIRST_ROW - 1).eachCell((cell, number) => {
    if (cell.text === head) column = number;
  });
  if (column === 0) throw new Error(`no column ${head}`);
  return { sheet, column };
}
