import type { Brand } from './brand.ts';
import { InvalidValue } from './invalid-value.ts';

/** Money in whole fen (分); the only unit stored, added or compared. */
export type Fen = Brand<number, 'fen'>;

/** The largest amount accepted anywhere: 1000 亿元, far inside the exact integers of a double. */
export const MAX_FEN = 10_000_000_000_000 as Fen;

export const ZERO_FEN = 0 as Fen;

/** Checks that a number is whole, not negative and within {@link MAX_FEN} fen. Throws {@link InvalidValue}. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value) || value < 0 || value > MAX_FEN) {
    throw new InvalidValue('金额应为不小于 0、不超过 1000 亿元且精确到分的数。');
  }
  return value as Fen;
}

/** Adds amounts; throws {@link InvalidValue} when the sum leaves the accepted range. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** What is known of the amounts together; null while none is. */
export function sumOfKnown(amounts: readonly (Fen | null)[]): Fen | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sumFen(known);
}

const UNIT_DECIMALS = { 元: 2, 万元: 6 } as const;

/** The units a person may write an amount in. */
export type MoneyUnit = keyof typeof UNIT_DECIMALS;

/**
 * Reads an amount such as `12.5` in the given unit, without passing through binary fractions.
 * Accepts only digits with at most one dot; throws {@link InvalidValue} when it is not exact to the fen.
 */
export function parseMoney(text: string, unit: MoneyUnit): Fen {
  const match = /^(\d{1,15})(?:\.(\d*))?$/.exec(text.trim());
  if (!match) throw new InvalidValue(`“${text}”不是金额，请填写数字，例如 12.5。`);
  const decimals = UNIT_DECIMALS[unit];
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) {
    throw new InvalidValue(`“${text}”${unit}不能精确到分，请最多保留 ${String(decimals)} 位小数。`);
  }
  return fen(Number(`${match[1] ?? ''}${fraction.padEnd(decimals, '0')}`));
}

/** `1234567` → `12345.67`: exact yuan with 2 decimals, no separators. */
export function formatYuan(amount: Fen): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `123456789` → `123.46`: 万元 rounded half up to 2 decimals, as screens and papers show it; no separators. */
export function formatWanYuan(amount: Fen): string {
  const hundredths = Math.floor((amount + 5_000) / 10_000);
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `1200000` → `1.2`: 万元 with every digit that the fen needs and no more; what a form shows for editing. */
export function formatExactWanYuan(amount: Fen): string {
  const digits = String(amount).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return fraction ? `${digits.slice(0, -6)}.${fraction}` : digits.slice(0, -6);
}

/** An amount in the given unit with every digit that the fen needs and no idle zeros; what a form shows for editing. */
export function formatExactMoney(amount: Fen, unit: MoneyUnit): string {
  return unit === '万元' ? formatExactWanYuan(amount) : formatYuan(amount).replace(/\.00$/, '');
}
