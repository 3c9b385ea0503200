import type { Json } from './canonical-json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ItemTree, TableShape } from './item-tree.ts';
import { rowsOf } from './item-tree.ts';
import type { RecordMerge } from './merge-records.ts';
import { mergeRecords } from './merge-records.ts';

const byText = (one: ItemTree, other: ItemTree) => (rowText(one) < rowText(other) ? -1 : 1);
export const rowText = (row: ItemTree) => canonicalJson(row);
const keyText = (row: ItemTree, { key }: TableShape) => canonicalJson(key.map((column) => row[column] ?? null));

function ownText(row: ItemTree, { children = [] }: TableShape): string {
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

/** The same item in one form, however its rows were read: where order tells nothing, rows are sorted. */
export function canonicalTree(tree: ItemTree, children: readonly TableShape[]): ItemTree {
  const tables = children.flatMap((shape) => {
    const rows = rowsOf(tree, shape.table).map((row) => canonicalTree(row, shape.children ?? []));
    if (rows.length === 0) return [];
    return [[shape.table, shape.keeping === 'added' ? rows : rows.toSorted(byText)] as const];
  });
  const below = new Set(children.map(({ table }) => table));
  const own = Object.entries(tree).filter(([name]) => !below.has(name));
  return { ...Object.fromEntries(own), ...Object.fromEntries(tables) };
}
