import { InvalidValue } from './invalid-value.ts';

/** The largest quantity a line may have: a million, in thousandths. */
export const MAX_QUANTITY_MILLI = 1_000_000_000;

/**
 * Reads a quantity such as `1.5` as thousandths (1500), without passing through binary fractions.
 * Accepts digits with at most three decimals, above 0; throws {@link InvalidValue} otherwise.
 */
export function parseQuantity(text: string): number {
  const match = /^(\d{1,10})(?:\.(\d*))?$/.exec(text.trim());
  if (!match) throw new InvalidValue(`“${text}”不是数量，请填写数字，例如 1.5。`);
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > 3) throw new InvalidValue(`数量“${text}”最多保留 3 位小数。`);
  const milli = Number(`${match[1] ?? ''}${fraction.padEnd(3, '0')}`);
  if (milli < 1) throw new InvalidValue('数量应大于 0。');
  if (milli > MAX_QUANTITY_MILLI) throw new InvalidValue(`数量“${text}”过大，请核对。`);
  return milli;
}

/** `1500` → `1.5`: thousandths with every digit needed and no more. */
export function formatQuantity(milli: number): string {
  const digits = String(milli).padStart(4, '0');
  const fraction = digits.slice(-3).replace(/0+$/, '');
  return fraction ? `${digits.slice(0, -3)}.${fraction}` : digits.slice(0, -3);
}
