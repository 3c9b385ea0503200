import { maskDigits } from '../mask-digits.ts';
import { momentText } from '../moment-text.ts';
import { formatYuan } from '../money.ts';
import type { Fen } from '../money.ts';
import { COLUMN_TERMS, PERSONAL_COLUMNS } from './column-labels.ts';
import type { ItemTree } from './item-tree.ts';

/** How a name for good reads; undefined when it is not known. */
export type NameOf = (uid: string) => string | undefined;

type Value = ItemTree[string] | undefined;

const FLAGS = new Set([
  'retired',
  'outside',
  'classified',
  'connects_data_hub',
  'connects_support_platform',
  'follows_data_formats',
  'is_void',
]);
/** Whole numbers that stand for parts: column → how many make one. */
const PARTS: Readonly<Record<string, number>> = { quantity_milli: 1000, score_tenths: 10 };
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const HAN = /\p{Script=Han}/u;

const MOST_CHARACTERS = 300;
/** How much is shown before the place where two long texts part. */
const LEAD = 40;

/** What can be read of a value with parts of its own: names, and words that somebody wrote. */
function wordsIn(value: Value, nameOf: NameOf): string[] {
  if (typeof value === 'string') return [nameOf(value) ?? (HAN.test(value) ? value : '')].filter((word) => word !== '');
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((each) => wordsIn(each as Value, nameOf));
}

function fullText(table: string, column: string, value: Value, nameOf: NameOf): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return maskDigits(wordsIn(value, nameOf).join('，'));
  // Text that is kept to the letter, such as the parameters: nobody reads it.
  if (column.endsWith('_json')) return '';
  const text = String(value);
  if (PERSONAL_COLUMNS.has(column)) return text === '' ? '' : `${'*'.repeat(4)}${text.slice(-2)}`;
  if (FLAGS.has(column)) return value === 1 ? '是' : '否';
  if (column.endsWith('_fen') && typeof value === 'number') return `${formatYuan(value as Fen)} 元`;
  const parts = PARTS[column];
  if (parts !== undefined && typeof value === 'number') return String(value / parts);
  if (INSTANT.test(text)) return momentText(text);
  const term = COLUMN_TERMS[`${table}.${column}`]?.[text];
  const readable = term ?? (column.endsWith('_id') || column === 'letter' ? (nameOf(text) ?? '另一条资料') : text);
  return maskDigits(readable);
}

function cut(text: string, from: number): string {
  const shown = text.slice(from, from + MOST_CHARACTERS);
  return `${from > 0 ? '…' : ''}${shown}${from + shown.length < text.length ? '…' : ''}`;
}

/** A value as a reviewer reads it; personal data are masked, long texts are cut. */
export function valueText(table: string, column: string, value: Value, nameOf: NameOf): string {
  return cut(fullText(table, column, value, nameOf), 0);
}

/** Where two texts part. */
function partingOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Two values that differ, side by side, so that it can be seen that they do: also when they read the same. */
export function valueTexts(
  table: string,
  column: string,
  { ours, theirs }: { readonly ours: Value; readonly theirs: Value },
  nameOf: NameOf,
): { readonly ours: string; readonly theirs: string } {
  const [mine, other] = [fullText(table, column, ours, nameOf), fullText(table, column, theirs, nameOf)];
  if (mine === other) {
    const hidden = PERSONAL_COLUMNS.has(column) ? '遮盖的部分' : '细节';
    return { ours: `${cut(mine, 0)}（${hidden}与对方不同）`, theirs: `${cut(other, 0)}（${hidden}与本机不同）` };
  }
  const isLong = Math.max(mine.length, other.length) > MOST_CHARACTERS;
  const from = isLong ? Math.max(0, partingOf(mine, other) - LEAD) : 0;
  return { ours: cut(mine, from), theirs: cut(other, from) };
}
