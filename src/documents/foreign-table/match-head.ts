import type { ImportField } from '../../domain/imports/import-field.ts';
import { headKey } from '../declaration-workbook/head-key.ts';

/** From this likeness on a column is suggested to be a field. */
const LIKE_ENOUGH = 0.6;

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}

/** Share of the pairs of characters that two keys have in common (Dice). */
function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** What a head over two rows may be known by: the whole, then its lower part. */
function keysOfHead(head: string): string[] {
  const keys = [headKey(head)];
  if (head.includes('/')) keys.push(headKey(head.slice(head.lastIndexOf('/') + 1)));
  return keys.filter((key) => key !== '');
}

/** How surely a head means a field: 1 when it is one of the field's names, 0 when it does not at all. */
export function headLikeness(head: string, { label, synonyms }: ImportField): number {
  const [own = '', ...parts] = keysOfHead(head);
  if (own === '') return 0;
  const names = [label, ...synonyms].map(headKey);
  if (headKey(label) === own) return 1;
  if (names.includes(own)) return 0.98;
  if (parts.some((part) => names.includes(part))) return 0.95;
  const close = Math.max(...names.filter((name) => name.length > 1).map((name) => likeness(own, name)));
  return close >= LIKE_ENOUGH ? close * 0.9 : 0;
}

/** Whether a head is surely one of the fields' names. */
export function isKnownHead(head: string, fields: readonly ImportField[]): boolean {
  return fields.some((field) => headLikeness(head, field) >= 0.95);
}
