import { WorkbookRefused } from '../workbook-intake/workbook-refused.ts';
import { beginsWith } from './begins-with.ts';

const REPLACEMENT = '\uFFFD';

const SAVE_AGAIN = '请用 Excel 或 WPS 打开原表，另存为 .xlsx 工作簿后重试。';

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 of which a byte was lost: read in another code page it would be rubbish without a single error. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let foreign = 0;
  for (const character of text) {
    if (character === REPLACEMENT) broken += 1;
    else if (character > '\u007F') foreign += 1;
  }
  return broken * 10 < foreign;
}

function readable(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le');
  if (beginsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be');
  // The decoder drops the mark that Excel puts before UTF-8.
  const text = decode(bytes, 'utf-8');
  if (text !== null) return text;
  return isDamagedUtf8(bytes) ? null : decode(bytes, 'gb18030');
}

/**
 * The text of a CSV or TSV file: UTF-8 with or without its mark, UTF-16 with its mark, else GB 18030. Throws
 * WorkbookRefused when it is none of these: no character is ever replaced by another.
 */
export function decodeTableText(bytes: Uint8Array): string {
  const text = readable(bytes);
  if (text === null || text.includes(REPLACEMENT)) {
    throw new WorkbookRefused(
      `文件中的文字无法识别（不是 UTF-8 或 GB18030 编码，或已经损坏），没有读取。${SAVE_AGAIN}`,
    );
  }
  if (text.includes('\u0000')) throw new WorkbookRefused(`这不是文本表格，没有读取。${SAVE_AGAIN}`);
  return text;
}
