import { formatYuan } from '../money.ts';
import type { Fen } from '../money.ts';
import { maskDigits } from '../mask-digits.ts';
import { definitionOf, RECORD_KINDS } from '../records/record-kinds.ts';
import { COLUMN_LABELS, COLUMN_TERMS, PERSONAL_COLUMNS, TABLE_LABELS } from './column-labels.ts';
import type { ItemShape } from './item-shapes.ts';
import type { ItemTree, TableShape } from './item-tree.ts';
import { rowsOf, textIn } from './item-tree.ts';
import { rowText } from './merge-trees.ts';

/** What differs between two states of an item, as a reviewer reads it; null where one does not have it. */
export interface ItemDifference {
  readonly what: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** How a name for good reads; undefined when it is not known. */
export type NameOf = (uid: string) => string | undefined;

const FLAGS = new Set([
  'retired',
  'outside',
  'classified',
  'connects_data_hub',
  'connects_support_platform',
  'follows_data_formats',
  'is_void',
]);

const MOST_CHARACTERS = 300;

function valueText(table: string, column: string, value: ItemTree[string] | undefined, nameOf: NameOf): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return '（内容有改动）';
  const text = String(value);
  if (PERSONAL_COLUMNS.has(column)) return text === '' ? '' : `${'*'.repeat(4)}${text.slice(-2)}`;
  if (FLAGS.has(column)) return value === 1 ? '是' : '否';
  if (column.endsWith('_fen') && typeof value === 'number') return `${formatYuan(value as Fen)} 元`;
  const term = COLUMN_TERMS[`${table}.${column}`]?.[text];
  const readable = term ?? (column.endsWith('_id') || column === 'letter' ? (nameOf(text) ?? '另一条资料') : text);
  const masked = maskDigits(readable);
  return masked.length > MOST_CHARACTERS ? `${masked.slice(0, MOST_CHARACTERS)}…` : masked;
}

function columnsOf(one: ItemTree, other: ItemTree): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => COLUMN_LABELS[name] !== undefined);
}

function differingColumns(table: string, prefix: string, ours: ItemTree, theirs: ItemTree, nameOf: NameOf) {
  return columnsOf(ours, theirs)
    .filter((column) => JSON.stringify(ours[column] ?? null) !== JSON.stringify(theirs[column] ?? null))
    .map((column) => ({
      what: `${prefix}${COLUMN_LABELS[column] ?? ''}`,
      ours: valueText(table, column, ours[column], nameOf),
      theirs: valueText(table, column, theirs[column], nameOf),
    }));
}

/** A row in a few words, such as a step on a file by its kind and day. */
function rowWords(table: string, row: ItemTree, nameOf: NameOf): string {
  if (table === 'project_record') {
    const kind = RECORD_KINDS.find((each) => each === row['kind']);
    const label = kind ? definitionOf(kind).label : '记录';
    const state = row['is_void'] === 1 ? '，撤销' : row['corrects_id'] === null ? '' : '，更正';
    return `${label}（${textIn(row, 'happened_on')}${state}，${textIn(row, 'recorded_by')}登记）`;
  }
  const parts = columnsOf(row, {})
    // Where a row stands in its list says nothing to a reader.
    .filter((column) => column !== 'position')
    .map((column) => valueText(table, column, row[column], nameOf));
  return parts
    .filter((part) => part !== '')
    .slice(0, 4)
    .join('，');
}

function differingRows(shape: TableShape, ours: ItemTree, theirs: ItemTree, nameOf: NameOf): ItemDifference[] {
  const { table, key, keeping } = shape;
  const label = TABLE_LABELS[table] ?? '';
  const [mine, other] = [rowsOf(ours, table), rowsOf(theirs, table)];
  const place = (row: ItemTree, index: number) => {
    if (keeping === 'added') return rowText(row);
    return key.length > 0 ? key.map((column) => textIn(row, column)).join(' ') : String(index);
  };
  const byPlace = new Map(other.map((row, index) => [place(row, index), row]));
  const found = mine.flatMap((row, index): ItemDifference[] => {
    const rival = byPlace.get(place(row, index));
    byPlace.delete(place(row, index));
    if (!rival) return [{ what: label, ours: rowWords(table, row, nameOf), theirs: null }];
    const below = (shape.children ?? []).flatMap((child) => differingRows(child, row, rival, nameOf));
    return [
      ...differingColumns(table, `${label}${mine.length > 1 ? `第${String(index + 1)}条` : ''}：`, row, rival, nameOf),
      ...below,
    ];
  });
  const theirsOnly = [...byPlace.values()].map((row) => ({
    what: label,
    ours: null,
    theirs: rowWords(table, row, nameOf),
  }));
  return [...found, ...theirsOnly];
}

/** Field by field, what differs between the state here and the one in a package. */
export function itemDifferences(
  { table, children }: Pick<ItemShape, 'table' | 'children'>,
  ours: ItemTree,
  theirs: ItemTree,
  nameOf: NameOf,
): ItemDifference[] {
  return [
    ...differingColumns(table, '', ours, theirs, nameOf),
    ...children.flatMap((shape) => differingRows(shape, ours, theirs, nameOf)),
  ];
}
