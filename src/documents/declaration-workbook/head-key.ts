import type { MoneyUnit } from '../../domain/money.ts';
import type { DeclarationField } from './declaration-field.ts';
import { labelKey } from './plain-text.ts';

/** A head without its remarks in brackets: `单价（元）` and `单价/万元` → `单价`. */
export function headKey(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s:/,]+万?元\s*$/, '');
  return labelKey(bare === '' ? text : bare);
}

/** Whether a head means the field. */
export function isHeadOf(text: string, { head, synonyms }: DeclarationField): boolean {
  const key = headKey(text);
  return key !== '' && [head, ...synonyms].some((name) => headKey(name) === key);
}

/** The money unit that a head or a line above a table names; undefined when it names none. */
export function unitNamedIn(text: string): MoneyUnit | undefined {
  const folded = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (/[(:/,]万元|万元\)?$/.test(folded)) return '万元';
  return /[(:/,]元|元\)$/.test(folded) ? '元' : undefined;
}
