import type { ImportField } from '../../domain/imports/import-field.ts';
import { headKey } from '../declaration-workbook/head-key.ts';

/** From this likeness on a column is suggested to be a field. */
const LIKE_ENOUGH = 0.6;
/** No head is longer; what is longer is a text, and not worth comparing. */
const LONGEST_HEAD = 60;

interface FieldNames {
  readonly label: string;
  readonly all: ReadonlySet<string>;
  /** Pairs of characters of each name that has any. */
  readonly pairs: readonly ReadonlySet<string>[];
}

const namesOfFields = new WeakMap<ImportField, FieldNames>();

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}

function namesOf(field: ImportField): FieldNames {
  const known = namesOfFields.get(field);
  if (known) return known;
  const all = [field.label, ...field.synonyms].map(headKey);
  const pairs = all.filter((name) => name.length > 1).map(pairsOf);
  const names = { label: all[0] ?? '', all: new Set(all), pairs };
  namesOfFields.set(field, names);
  return names;
}

/** Share of the pairs of characters that two names have in common (Dice). */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** What a head may be known by: the whole and, of one over two rows, its lower part. */
function keysOf(head: string): { readonly whole: string; readonly lower: string } {
  if (head.length > LONGEST_HEAD) return { whole: '', lower: '' };
  return { whole: headKey(head), lower: head.includes('/') ? headKey(head.slice(head.lastIndexOf('/') + 1)) : '' };
}

function knownLikeness({ whole, lower }: ReturnType<typeof keysOf>, { label, all }: FieldNames): number {
  if (whole === '') return 0;
  if (whole === label) return 1;
  if (all.has(whole)) return 0.98;
  return lower !== '' && all.has(lower) ? 0.95 : 0;
}

/** How surely a head means a field: 1 when it is the field's name, 0 when it does not at all. */
export function headLikeness(head: string, field: ImportField): number {
  const keys = keysOf(head);
  const names = namesOf(field);
  const known = knownLikeness(keys, names);
  if (known > 0 || keys.whole === '') return known;
  const own = pairsOf(keys.whole);
  const close = Math.max(0, ...names.pairs.map((pairs) => likeness(own, pairs)));
  return close >= LIKE_ENOUGH ? close * 0.9 : 0;
}

/** Whether a head is surely one of the fields' names. */
export function isKnownHead(head: string, fields: readonly ImportField[]): boolean {
  const keys = keysOf(head);
  return fields.some((field) => knownLikeness(keys, namesOf(field)) > 0);
}
