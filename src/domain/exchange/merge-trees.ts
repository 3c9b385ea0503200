import type { Json } from './json.ts';
import { canonicalJson } from '../draw/canonical-json.ts';
import type { ItemTree, TableShape } from './item-tree.ts';
import { rowsOf } from './item-tree.ts';
import type { RecordMerge } from './merge-records.ts';
import { mergeRecords } from './merge-records.ts';

/** All that a row says, whatever the order of its columns. */
export const rowText = (row: ItemTree) => canonicalJson(row);
const keyText = (row: ItemTree, { key }: TableShape) => canonicalJson(key.map((column) => row[column] ?? null));

/** What a row says itself, without the rows of the tables below it. */
export function ownText(row: ItemTree, { children = [] }: TableShape): string {
  const below = new Set(children.map(({ table }) => table));
  return canonicalJson(Object.fromEntries(Object.entries(row).filter(([name]) => !below.has(name))) as Json);
}

function union(chosen: readonly ItemTree[], other: readonly ItemTree[], shape: TableShape): readonly ItemTree[] {
  const rows = new Map([...chosen, ...other].map((row) => [rowText(row), row]));
  const order = (row: ItemTree) => `${keyText(row, shape)} ${rowText(row)}`;
  return [...rows.values()].toSorted((one, two) => (order(one) < order(two) ? -1 : 1));
}

function keyed(chosen: readonly ItemTree[], other: readonly ItemTree[], shape: TableShape, merge: RecordMerge) {
  const rivals = new Map(other.map((row) => [keyText(row, shape), row]));
  const merged = chosen.map((row) => {
    const rival = rivals.get(keyText(row, shape));
    rivals.delete(keyText(row, shape));
    // Rows below belong to this very row: another draw of the same turn had other invitations.
    return rival && ownText(row, shape) === ownText(rival, shape)
      ? mergeTrees(row, rival, shape.children ?? [], merge)
      : row;
  });
  return [...merged, ...rivals.values()];
}

function mergeTable(chosen: ItemTree, other: ItemTree, shape: TableShape, merge: RecordMerge): readonly ItemTree[] {
  const ours = rowsOf(chosen, shape.table);
  const theirs = rowsOf(other, shape.table);
  switch (shape.keeping) {
    case 'rewritten':
      return ours;
    case 'added':
      return union(ours, theirs, shape);
    case 'keyed':
      return keyed(ours, theirs, shape, merge);
    case 'record':
      return mergeRecords(ours, theirs, merge);
  }
}

/** The chosen state of an item with whatever is kept for good of the other one. */
export function mergeTrees(
  chosen: ItemTree,
  other: ItemTree,
  children: readonly TableShape[],
  merge: RecordMerge,
): ItemTree {
  const tables = children.map((shape) => [shape.table, mergeTable(chosen, other, shape, merge)] as const);
  return { ...chosen, ...Object.fromEntries(tables) };
}

/** Kept rows that only the other state has and that would go on holding: the state without them cannot be chosen. */
export function lacksKeptRows(chosen: ItemTree, other: ItemTree, children: readonly TableShape[]): boolean {
  return children
    .filter(({ keeping, table }) => keeping === 'keyed' && table !== 'attachment')
    .some((shape) => {
      const own = new Set(rowsOf(chosen, shape.table).map((row) => keyText(row, shape)));
      return rowsOf(other, shape.table).some((row) => !own.has(keyText(row, shape)));
    });
}

/** One text for one item, however its rows were read: where order tells nothing, rows are sorted. */
export function canonicalText(tree: ItemTree, children: readonly TableShape[]): string {
  const below = new Map(children.map((shape) => [shape.table, shape]));
  const parts = Object.keys(tree)
    .toSorted()
    .flatMap((name) => {
      const shape = below.get(name);
      if (!shape) return [`${JSON.stringify(name)}:${canonicalJson(tree[name] ?? null)}`];
      const rows = rowsOf(tree, name).map((row) => canonicalText(row, shape.children ?? []));
      if (rows.length === 0) return [];
      const ordered = shape.keeping === 'added' ? rows : rows.toSorted((one, other) => (one < other ? -1 : 1));
      return [`${JSON.stringify(name)}:[${ordered.join(',')}]`];
    });
  return `{${parts.join(',')}}`;
}
