import { INTAKE_LIMITS } from '../workbook-intake/intake-limits.ts';
import type { RawCell, RawWorkbook } from '../workbook-intake/raw-workbook.ts';
import { WorkbookRefused } from '../workbook-intake/workbook-refused.ts';
import { decodeTableText } from './decode-table-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { parseDelimited, UnclosedQuote } from './parse-delimited.ts';

const SMALLER = '请删去多余的行列，或分成几个文件后重试。';

/** What a file without sheets is called where a sheet is named. */
export const ONLY_SHEET = '表格';

function* rowsOf(text: string): Generator<string[]> {
  try {
    yield* parseDelimited(text, detectDelimiter(text));
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
    const line = String(error.line);
    throw new WorkbookRefused(
      `第 ${line} 行的双引号没有成对，后面的内容分不清行和列，没有读取。请用文本编辑器改正第 ${line} 行，或另存为 .xlsx 后重试。`,
    );
  }
}

/** A CSV or TSV file as a workbook of one sheet, within the limits of workbooks. Throws WorkbookRefused. */
export function readDelimited(bytes: Uint8Array): RawWorkbook {
  if (bytes.length > INTAKE_LIMITS.expandedBytes) throw new WorkbookRefused(`文件超过 100 MB，没有读取。${SMALLER}`);
  const text = decodeTableText(bytes);
  const cells: RawCell[] = [];
  let row = 0;
  for (const fields of rowsOf(text)) {
    row += 1;
    if (row > INTAKE_LIMITS.rows || fields.length > INTAKE_LIMITS.columns) {
      throw new WorkbookRefused(`表格的行列过多，没有读取。${SMALLER}`);
    }
    fields.forEach((field, index) => {
      if (field.trim() === '') return;
      cells.push({ row, column: index + 1, text: field, number: null, date: null, broken: false });
    });
    if (cells.length > INTAKE_LIMITS.cells) throw new WorkbookRefused(`表格的单元格过多，没有读取。${SMALLER}`);
  }
  return { sheets: [{ name: ONLY_SHEET, hidden: false, cells, merges: [] }] };
}
