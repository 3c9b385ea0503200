import type { Fen, MoneyUnit } from '../../domain/money.ts';
import { fen, MAX_FEN } from '../../domain/money.ts';
import type { RawCell } from '../workbook-intake/raw-workbook.ts';

/** A value, or why there is none (Chinese). */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

const FEN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { 元: 100, 万元: 1_000_000 };

/** Half of what binary fractions may add to an exact decimal of this size. */
function noise(scaled: number): number {
  return Math.max(1e-4, Math.abs(scaled) * 1e-12);
}

/** Text of a number without what people add: full-width forms, separators, currency signs. */
function bareNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s,'’，¥￥$]/g, '')
    .replace(/^(?:人民币|RMB|CNY)/i, '');
}

function scaledWhole(value: number, factor: number): number | undefined {
  const scaled = value * factor;
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) <= noise(scaled) ? whole : undefined;
}

function fenOf(value: number, unit: MoneyUnit): Read<Fen> {
  const whole = scaledWhole(value, FEN_PER_UNIT[unit]);
  if (whole === undefined) return { problem: `金额 ${String(value)} ${unit}不能精确到分` };
  if (whole < 0) return { problem: '金额是负数' };
  if (whole > MAX_FEN) return { problem: '金额过大，可能弄错了单位' };
  return { value: fen(whole) };
}

/** An amount as it stands in a cell: number or text, with or without separators and a unit of its own. */
export function readMoney(cell: RawCell, headUnit: MoneyUnit): Read<Fen> {
  if (cell.number !== null && cell.date === null) return fenOf(cell.number, headUnit);
  const match = /^([+-]?\d+(?:\.\d*)?|\.\d+)(万元|万|元|圆)?整?$/.exec(bareNumber(cell.text));
  if (!match) return { problem: `“${cell.text}”不是金额` };
  const unit = match[2] === undefined ? headUnit : match[2].startsWith('万') ? '万元' : '元';
  return fenOf(Number(match[1]), unit);
}

/** A quantity in thousandths; a measure written behind the number is split off. */
export function readQuantity(cell: RawCell): Read<{ milli: number; measure: string }> {
  const match = /^(\d+(?:\.\d*)?|\.\d+)([^\d.]{0,10})$/.exec(
    cell.number === null ? bareNumber(cell.text) : String(cell.number),
  );
  if (!match || cell.date !== null) return { problem: `“${cell.text}”不是数量` };
  const milli = scaledWhole(Number(match[1]), 1000);
  if (milli === undefined) return { problem: `数量 ${match[1] ?? ''} 超过 3 位小数` };
  if (milli < 1 || milli > 1_000_000_000) return { problem: `数量 ${match[1] ?? ''} 不在可以填写的范围内` };
  return { value: { milli, measure: match[2] ?? '' } };
}

/** No declaration of this office is older. */
const FIRST_DECLARED_YEAR = 2015;

/** A year such as `2027`, `2027年`, `２０２７年度`, or a date in it. */
export function readYear(cell: RawCell, earliest = FIRST_DECLARED_YEAR): Read<number> {
  const match = /^(\d{4})(?:年度?|[-./年]\d{1,2}.*)?$/.exec(cell.date ?? bareNumber(cell.text));
  const year = Number(match?.[1]);
  if (!match || year < earliest || year > 2100) return { problem: `“${cell.text}”不是年度` };
  return { value: year };
}

/** A whole count from 1 to 999. */
export function readCount(cell: RawCell): Read<number> {
  const match = /^(\d{1,3})(?:份|套|本)?$/.exec(bareNumber(cell.text));
  const count = Number(match?.[1]);
  return match && count >= 1 ? { value: count } : { problem: `“${cell.text}”不是份数` };
}
