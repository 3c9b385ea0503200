import { InvalidValue } from './invalid-value.ts';

/** `855` → `85.5`, `800` → `80`: a number kept in tenths. */
export function formatTenths(tenths: number): string {
  return (tenths / 10).toFixed(1).replace(/\.0$/, '');
}

/** Reads a number with at most one decimal into tenths; throws {@link InvalidValue} when it is none. */
export function parseTenths(text: string): number {
  const [, whole, tenth = '0'] = /^(\d{1,6})(?:\.(\d)?0*)?$/.exec(text) ?? [];
  if (whole === undefined) throw new InvalidValue(`“${text}”不是数字，请填写最多一位小数的数，例如 85.5。`);
  return Number(whole) * 10 + Number(tenth);
}
