import { EARLIEST_YEAR } from '../../domain/field-limits.ts';
import type { ImportField, ImportValue } from '../../domain/imports/import-field.ts';
import type { MoneyUnit } from '../../domain/money.ts';
import { cleanLine, cleanText, labelKey } from '../declaration-workbook/plain-text.ts';
import { readMoney, readYear } from '../declaration-workbook/read-number.ts';
import type { RawCell } from '../workbook-intake/raw-workbook.ts';
import { dateInFigures, yuanInWords } from './chinese-numerals.ts';
import { readDay } from './read-day.ts';

/** What a cell says in a field's type, or what is wrong with it and how it is mended. */
export type ForeignReading = { readonly value: ImportValue } | { readonly problem: string; readonly remedy: string };

/** What people write where there is nothing. */
const NOTHING = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '暂无', 'N/A', 'n/a', '#N/A']);

/** One amount alone may be written in a cell of money; the unit behind it goes before that of the head. */
const LARGE_UNIT = /^([\d.,，\s]+)亿元?$/;

/** Also as accounts write it, in brackets; whatever the unit. */
const NEGATIVE = /^\s*(?:[¥￥]?\s*[-−–]\s*[¥￥]?\s*[\d.]|\([\d.,，]+\)|负)/;

const YES = new Set(['是', '有', '对', '√', '✓', '✔', '1', 'y', 'yes', 'true']);
const NO = new Set(['否', '无', '不是', '没有', '×', '✗', '✘', 'x', '0', 'n', 'no', 'false']);

function quoted(field: ImportField, text: string): string {
  return field.personal ? '内容' : `“${text}”`;
}

function readAmount(cell: RawCell, unit: MoneyUnit | null): ForeignReading {
  const text = cell.text.normalize('NFKC');
  if (LARGE_UNIT.test(text)) return { problem: `“${cell.text}”以亿元为单位`, remedy: '请改写为万元或元。' };
  if (NEGATIVE.test(text)) {
    return { problem: `“${cell.text}”是负数`, remedy: '请核对；退回或核减的，请写扣除以后的金额，并在备注中说明。' };
  }
  const named = /[万元圆]/.test(text) && cell.number === null;
  if (unit === null && !named) return { problem: '不知道金额以万元还是元为单位', remedy: '请在“对应字段”中选择单位。' };
  const yuan = yuanInWords(text);
  const read = yuan === undefined ? readMoney(cell, unit ?? '元') : readMoney({ ...cell, text: String(yuan) }, '元');
  if ('value' in read) return read;
  return { problem: read.problem, remedy: '请写成数字，如 12.5；也可以带单位，如 12.5万元、125,000元。' };
}

function readChoice(field: ImportField, text: string): ForeignReading {
  const key = labelKey(text);
  const exact = Object.entries(field.terms).find(([, label]) => labelKey(label) === key)?.[0];
  const word = Object.entries(field.words).find(([written]) => labelKey(written) === key)?.[1];
  const value = exact ?? word;
  if (value !== undefined) return { value };
  return { problem: `“${text}”不在可选的范围内`, remedy: `请改为：${Object.values(field.terms).join('、')}。` };
}

function readYesNo(field: ImportField, text: string): ForeignReading {
  const key = labelKey(text);
  const word = Object.entries(field.words).find(([written]) => labelKey(written) === key)?.[1];
  if (word !== undefined) return { value: word === 'yes' };
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (YES.has(plain)) return { value: true };
  if (NO.has(plain)) return { value: false };
  return { problem: `“${text}”看不出是或否`, remedy: '请写“是”或“否”。' };
}

function readNames(text: string): string[] {
  const names = text.split(/[、，,;；\n/|]+/).map(cleanLine);
  return [...new Set(names)].filter((name) => name !== '');
}

function tooLong(field: ImportField, texts: readonly string[]): ForeignReading | null {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest <= field.max) return null;
  return { problem: `有 ${String(longest)} 个字，超过 ${String(field.max)} 个`, remedy: '请缩短。' };
}

function readText(field: ImportField, cell: RawCell): ForeignReading {
  // Numbers and addresses of people are compared and checked; full-width ones mean the same.
  const written = field.personal ? cell.text.normalize('NFKC') : cell.text;
  const text = field.kind === 'text' ? cleanText(written) : cleanLine(written);
  if (field.kind === 'line' && cell.number !== null && cell.date === null && !Number.isSafeInteger(cell.number)) {
    const lost = Math.abs(cell.number) > Number.MAX_SAFE_INTEGER;
    if (lost) return { problem: '长数字被表格软件改成了近似数', remedy: '请把这一列设为文本格式后重新填写。' };
  }
  return tooLong(field, [text]) ?? { value: text };
}

/** Reads a cell as a field; an empty cell, or one that only says that there is nothing, is null. */
export function readForeignValue(
  field: ImportField,
  cell: RawCell | undefined,
  unit: MoneyUnit | null,
): ForeignReading {
  if (cell === undefined) return { value: null };
  if (cell.broken) return { problem: '单元格是错误值或没有结果的公式', remedy: '请在原表中改正公式或直接填写结果。' };
  if (cell.text.includes('\uFFFD')) return { problem: '有无法识别的字符', remedy: '请在原表中重新填写。' };
  const text = cleanLine(cell.text);
  // 无 is an answer to 是否; everywhere else it says that there is nothing.
  if (NOTHING.has(text) && !(field.kind === 'yesNo' && text === '无')) return { value: null };
  switch (field.kind) {
    case 'money':
      return readAmount(cell, unit);
    case 'date': {
      const read = readDay(cell);
      if ('value' in read) return read;
      return { problem: read.problem, remedy: '请写到日，如 2024-03-05、2024年3月5日。' };
    }
    case 'year': {
      const read = readYear({ ...cell, text: dateInFigures(cell.text) }, EARLIEST_YEAR);
      return 'value' in read
        ? read
        : { problem: read.problem, remedy: `请写 ${String(EARLIEST_YEAR)} 至 2100 之间的年度，如 2023。` };
    }
    case 'choice':
      return readChoice(field, text);
    case 'yesNo':
      return readYesNo(field, text);
    case 'names': {
      const names = readNames(cell.text);
      return tooLong(field, names) ?? { value: names };
    }
    case 'line':
    case 'text': {
      const read = readText(field, cell);
      return 'problem' in read ? { ...read, problem: `${quoted(field, text.slice(0, 20))}${read.problem}` } : read;
    }
  }
}
