import type { IsoDate } from '../../domain/dates.ts';
import { addDays, dateOf, isoDate } from '../../domain/dates.ts';
import { InvalidValue } from '../../domain/invalid-value.ts';
import type { Read } from '../declaration-workbook/read-number.ts';
import type { RawCell } from '../workbook-intake/raw-workbook.ts';
import { dateInFigures } from './chinese-numerals.ts';

const DAY_OF_FIRST_SERIAL = isoDate('1970-01-01');
/** 1970 to 2100 as Excel counts days; other numbers are no dates. */
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_415;

const WRITTEN = /^(\d{4})[年./\-、](\d{1,2})[月./\-、](\d{1,2})日?(?:[T\s]?\d{1,2}[:时].*)?$/;
const RUN = /^(\d{4})(\d{2})(\d{2})$/;
const WITHOUT_DAY = /^\d{4}[年./-]\d{1,2}月?$/;

function existing(compute: () => IsoDate): IsoDate | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}

function written(text: string): IsoDate | undefined {
  const match = WRITTEN.exec(text) ?? RUN.exec(text);
  return match ? existing(() => dateOf(Number(match[1]), Number(match[2]), Number(match[3]))) : undefined;
}

/**
 * A date as ledgers write it: `2024.3.5`, `2024年3月5日`, `2024/03/05`, `20240305`, in words, with a time behind it, or the serial
 * that Excel keeps.
 */
export function readDay(cell: Pick<RawCell, 'text' | 'date'>): Read<IsoDate> {
  const text = dateInFigures(
    (cell.date ?? cell.text)
      .normalize('NFKC')
      .trim()
      .replaceAll(/\s*([年月日])\s*/g, '$1'),
  );
  const date = written(text);
  if (date !== undefined) return { value: date };
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return { value: addDays(DAY_OF_FIRST_SERIAL, serial - FIRST_SERIAL) };
  if (WITHOUT_DAY.test(text)) return { problem: `“${cell.text}”没有写到日` };
  return { problem: `“${cell.text}”不是日期` };
}
