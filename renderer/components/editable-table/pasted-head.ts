import type { MoneyUnit } from '../../../src/domain/money.ts';

/** A head as names are compared by: width, stars and blanks do not count. */
function headText(cell: string): string {
  return cell.normalize('NFKC').replace(/[\s*]/g, '');
}

/** A column's name and, in brackets behind it, its unit: `单价（万元）`. */
export function nameAndUnit(head: string): { name: string; unit: MoneyUnit | null } {
  const [, name = '', unit] = /^([^(]*)(?:\((.*)\))?/.exec(headText(head)) ?? [];
  return { name, unit: unit === '元' || unit === '万元' ? unit : null };
}
