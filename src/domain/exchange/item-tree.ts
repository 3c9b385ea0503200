import type { Json } from './json.ts';

/** A row of the library as it travels: columns, and the rows of the tables below it under the names of those tables. */
export interface ItemTree {
  readonly [name: string]: Json | readonly ItemTree[];
}

/**
 * How rows of a table below an item are kept together when both machines wrote some:
 * - `rewritten`: they are the item's text; those of the chosen state hold
 * - `added`: each stands for itself and is never changed; the rows of both are kept, in the order of their time. A later
 *   row may take the place of an earlier one, so their order is part of the item
 * - `keyed`: each has its place (round, number, turn) and is kept for good; the chosen state's row holds
 * - `record`: steps on a project's file; those of the other state are kept and marked void
 */
export type RowKeeping = 'rewritten' | 'added' | 'keyed' | 'record';

/** A table below an item. */
export interface TableShape {
  readonly table: string;
  /** Column that names the row above. */
  readonly parent: string;
  readonly keeping: RowKeeping;
  /** Columns by which rows are told apart (`keyed`) or ordered. */
  readonly key: readonly string[];
  /** Columns that follow from others or mean something on one machine only. */
  readonly leftOut?: readonly string[];
  readonly references?: Readonly<Record<string, ReferenceKind>>;
  /** Column by which the rows below name this one. */
  readonly id?: string;
  readonly children?: readonly TableShape[];
}

/** What a column points at. */
export type ReferenceKind =
  | 'specialty'
  | 'unit'
  | 'policy'
  | 'expert'
  | 'project'
  | 'inclusion'
  | 'document'
  | 'declaration'
  | 'record'
  | 'attachment'
  | 'draw';

/** The rows of a table below; none when there is no such table in the tree. */
export function rowsOf(tree: ItemTree, table: string): readonly ItemTree[] {
  const rows = tree[table];
  return Array.isArray(rows) ? (rows as readonly ItemTree[]) : [];
}

/** A column that holds text, or a number written as text; empty when it holds nothing. */
export function textIn(tree: ItemTree, column: string): string {
  const value = tree[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
