import type { Cell, CellValue, Worksheet } from 'exceljs';
import { parseRange } from './cell-reference.ts';
import { loadWorkbook } from './load-workbook.ts';
import type { RawCell, RawMerge, RawSheet, RawWorkbook } from './raw-workbook.ts';

// What a declaration never needs and a parser would spread over cells.
const IGNORED_NODES = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
];

type Plain = Pick<RawCell, 'text' | 'number' | 'date' | 'broken'>;

const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

function plain(text: string): Plain {
  return { text, number: null, date: null, broken: false };
}

function plainDate(value: Date): Plain {
  if (Number.isNaN(value.getTime())) return { ...plain(''), broken: true };
  const date = value.toISOString().slice(0, 10);
  return { text: date, number: (value.getTime() - EXCEL_EPOCH_MS) / DAY_MS, date, broken: false };
}

function plainValue(value: CellValue | undefined): Plain {
  if (value === null || value === undefined) return plain('');
  if (typeof value === 'string') return plain(value);
  if (typeof value === 'number') return { ...plain(String(value)), number: value };
  if (typeof value === 'boolean') return plain(value ? '是' : '否');
  if (value instanceof Date) return plainDate(value);
  if ('richText' in value) return plain(value.richText.map((run) => run.text).join(''));
  if ('text' in value) return plainValue(value.text);
  if ('formula' in value || 'sharedFormula' in value) {
    return value.result === undefined ? { ...plain(''), broken: true } : plainValue(value.result);
  }
  return { ...plain('error' in value ? value.error : ''), broken: true };
}

function rawCell(cell: Cell): RawCell | undefined {
  // A merged cell repeats its master; only the master counts.
  if (cell.isMerged && cell.master !== cell) return undefined;
  const value = plainValue(cell.value);
  if (value.text.trim() === '' && !value.broken) return undefined;
  return { row: Number(cell.row), column: Number(cell.col), ...value };
}

function rawSheet(sheet: Worksheet): RawSheet {
  const cells: RawCell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const found = rawCell(cell);
      if (found) cells.push(found);
    });
  });
  const merges = sheet.model.merges.map(parseRange).filter((range): range is RawMerge => range !== undefined);
  return { name: sheet.name, hidden: sheet.state !== 'visible', cells, merges };
}

/**
 * Reads a workbook of unknown origin to plain data; throws WorkbookRefused and nothing else. It scans the package
 * first, yet belongs into a process of its own with limited memory and time: no scan foresees everything.
 */
export async function readRawWorkbook(bytes: Uint8Array): Promise<RawWorkbook> {
  const { worksheets } = await loadWorkbook(bytes, IGNORED_NODES);
  return { sheets: worksheets.map(rawSheet) };
}
