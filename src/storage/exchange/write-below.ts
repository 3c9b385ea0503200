import type { ItemTree, TableShape } from '../../domain/exchange/item-tree.ts';
import { rowsOf } from '../../domain/exchange/item-tree.ts';
import { canonicalText, ownText } from '../../domain/exchange/merge-trees.ts';
import type { SqlValue } from '../driver.ts';
import type { Writer } from '../reader-writer.ts';
import type { ItemNames } from './item-names.ts';
import { storedValues } from './stored-values.ts';

type Values = Readonly<Record<string, SqlValue>>;

export function insertRow(writer: Writer, table: string, values: Values): number {
  const columns = Object.keys(values);
  const places = columns.map((name) => `@${name}`).join(', ');
  return writer.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, values).id;
}

export function updateRow(writer: Writer, table: string, values: Values, where: string, keys: Values): void {
  const sets = Object.keys(values).map((name) => `${name} = @${name}`);
  const named = Object.fromEntries(Object.entries(keys).map(([name, value]) => [`key_${name}`, value]));
  writer.run(`UPDATE ${table} SET ${sets.join(', ')} WHERE ${where}`, { ...values, ...named });
}

/** Counters that a row has on each machine for itself. */
function counters(table: string, at: string): Values {
  return table === 'pre_review' ? { version: 1, updated_at: at } : {};
}

function textOf(rows: readonly ItemTree[], shape: TableShape): string {
  return canonicalText({ [shape.table]: rows }, [shape]);
}

/** Deletes the rows of a table that belong to a row above, with whatever is below them. */
export function deleteBelow(writer: Writer, shape: TableShape, parentId: number): void {
  for (const child of shape.children ?? []) {
    const own = writer.all<{ id: number }>(
      `SELECT ${shape.id ?? ''} AS id FROM ${shape.table} WHERE ${shape.parent} = ?`,
      [parentId],
    );
    for (const { id } of own) deleteBelow(writer, child, id);
  }
  writer.run(`DELETE FROM ${shape.table} WHERE ${shape.parent} = ?`, [parentId]);
}

/** Writes the rows of a table below a row; `current` are those that are there, as they travel. */
export function writeBelow(
  writer: Writer,
  names: ItemNames,
  shape: TableShape,
  parentId: number,
  rows: readonly ItemTree[],
  current: readonly ItemTree[],
): void {
  if (shape.keeping === 'record') return writeRecords(writer, names, shape, parentId, rows);
  if (shape.keeping === 'keyed') {
    for (const row of rows) writeKeyed(writer, names, shape, parentId, row, current);
    return undefined;
  }
  if (textOf(rows, shape) === textOf(current, shape)) return undefined;
  deleteBelow(writer, shape, parentId);
  for (const row of rows) insertBelow(writer, names, shape, parentId, row);
  return undefined;
}

function insertBelow(
  writer: Writer,
  names: ItemNames,
  shape: TableShape,
  parentId: number,
  row: ItemTree,
  id: Values = {},
): number {
  const rowId = insertRow(writer, shape.table, {
    ...storedValues(writer, names, shape, row),
    ...counters(shape.table, writer.at),
    ...id,
    [shape.parent]: parentId,
  });
  const own = shape.id === shape.parent ? parentId : rowId;
  for (const child of shape.children ?? []) writeBelow(writer, names, child, own, rowsOf(row, child.table), []);
  return own;
}

/** A row that keeps its place: it is put there, or made to say what the chosen state says. */
function writeKeyed(
  writer: Writer,
  names: ItemNames,
  shape: TableShape,
  parentId: number,
  row: ItemTree,
  current: readonly ItemTree[],
): void {
  const before = current.find((each) => shape.key.every((column) => each[column] === row[column]));
  if (!before) {
    insertBelow(writer, names, shape, parentId, row);
    return;
  }
  const { children = [] } = shape;
  const keys = Object.fromEntries([
    [shape.parent, parentId],
    ...shape.key.map((column) => [column, row[column]]),
  ]) as Values;
  const where = Object.keys(keys)
    .map((name) => `${name} = @key_${name}`)
    .join(' AND ');
  if (ownText(before, shape) !== ownText(row, shape))
    updateRow(writer, shape.table, storedValues(writer, names, shape, row), where, keys);
  if (children.length === 0) return;
  const found = writer.get<{ id: number }>(
    `SELECT ${shape.id ?? ''} AS id FROM ${shape.table} WHERE ${where.replaceAll('@key_', '@')}`,
    keys,
  );
  if (!found) throw new TypeError('a kept row is gone');
  for (const child of children) {
    writeBelow(writer, names, child, found.id, rowsOf(row, child.table), rowsOf(before, child.table));
  }
}

/** Steps on a file: those that are there stay, though one may come to follow another correction of the same step. */
function writeRecords(
  writer: Writer,
  names: ItemNames,
  shape: TableShape,
  projectId: number,
  rows: readonly ItemTree[],
) {
  const present = new Map(
    writer
      .all<{ id: number; corrects: number | null }>(
        'SELECT id, corrects_id AS corrects FROM project_record WHERE project_id = ?',
        [projectId],
      )
      .map(({ id, corrects }) => [id, corrects]),
  );
  const idOf = (uid: unknown) => names.records.idOf(String(uid));
  for (const row of rows) {
    const id = idOf(row['uid']);
    const corrects = row['corrects_id'] === null ? null : (idOf(row['corrects_id']) ?? null);
    if (id === undefined || !present.has(id) || present.get(id) === corrects) continue;
    writer.run('UPDATE project_record SET corrects_id = ? WHERE id = ?', [corrects, id]);
  }
  for (const row of rows) {
    const id = idOf(row['uid']);
    if (id === undefined) throw new TypeError('a record without a name');
    if (!present.has(id)) insertBelow(writer, names, shape, projectId, row, { id });
  }
}
