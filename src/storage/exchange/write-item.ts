import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { rowsOf } from '../../domain/exchange/item-tree.ts';
import type { DocumentId, MeetingId, ProjectId, UnitId } from '../../domain/ids.ts';
import { refreshEngagements } from '../meetings/invitations.ts';
import { writeLikeness } from '../project-likeness.ts';
import { indexProject, renameUnitOfProjects } from '../project-search.ts';
import { getProject } from '../projects.ts';
import type { Writer } from '../reader-writer.ts';
import type { ItemNames } from './item-names.ts';
import { indexTakenDocument, placeNumber } from './taken-documents.ts';
import { storedValues } from './stored-values.ts';
import { tableColumns } from './table-columns.ts';
import { deleteBelow, insertRow, updateRow, writeBelow } from './write-below.ts';

/** Where an item is written. */
export interface WrittenItem {
  readonly kind: ItemKind;
  readonly id: number;
  readonly tree: ItemTree;
  /** What is there now; undefined for an item that is new here. */
  readonly current: ItemTree | undefined;
}

function rootColumns(writer: Writer, names: ItemNames, { kind, tree }: WrittenItem) {
  const values = storedValues(writer, names, shapeOf(kind), tree);
  if (kind !== 'project') return values;
  const unit = writer.get<{ sort: string }>('SELECT name_sort AS sort FROM unit WHERE id = ?', [
    values['unit_id'] ?? null,
  ]);
  return { ...values, unit_sort: unit?.sort ?? '' };
}

function insertRoot(writer: Writer, names: ItemNames, item: WrittenItem): void {
  const { table, id } = shapeOf(item.kind);
  const columns = tableColumns(writer, table);
  const values = { ...rootColumns(writer, names, item), [id]: item.id };
  const counters = {
    ...(columns.includes('version') ? { version: 1 } : {}),
    ...(columns.includes('updated_at') ? { updated_at: writer.at } : {}),
  };
  const stage = writer.get<{ position: number }>(`SELECT position FROM stage WHERE stage = 'draft'`);
  const state = item.kind === 'project' ? { stage: 'draft', stage_position: stage?.position ?? 0 } : {};
  const number = item.kind === 'document' ? placeNumber(writer, item.id, item.tree) : {};
  insertRow(writer, table, { ...values, ...counters, ...state, ...number });
}

function updateRoot(writer: Writer, names: ItemNames, item: WrittenItem): void {
  const { table, id } = shapeOf(item.kind);
  const columns = tableColumns(writer, table);
  const values = rootColumns(writer, names, item);
  updateRow(
    writer,
    table,
    { ...values, ...(columns.includes('updated_at') ? { updated_at: writer.at } : {}) },
    `${id} = @key_id`,
    { id: item.id },
  );
  if (columns.includes('version')) writer.run(`UPDATE ${table} SET version = version + 1 WHERE ${id} = ?`, [item.id]);
}

function index(writer: Writer, { kind, id, tree, current }: WrittenItem): void {
  if (kind === 'unit' && current && current['name'] !== tree['name']) renameUnitOfProjects(writer, id as UnitId);
  if (kind === 'document' && !current) indexTakenDocument(writer, id as DocumentId);
  if (kind === 'meeting') refreshEngagements(writer, id as MeetingId);
  if (kind !== 'project') return;
  const texts = writer.get<{ name: string; code: string; unitName: string }>(
    'SELECT p.name, p.code, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id WHERE p.id = ?',
    [id],
  );
  if (texts) indexProject(writer, id as ProjectId, texts);
  writeLikeness(writer, id as ProjectId, getProject(writer, id as ProjectId).content);
  // The codes of this machine go on after every code that another one gave out.
  writer.run(
    `INSERT INTO project_code_series (plan_year, last_number) SELECT code_year, code_number FROM project WHERE id = ?
     ON CONFLICT DO UPDATE SET last_number = max(last_number, excluded.last_number)`,
    [id],
  );
}

/** Makes the library hold the item as the tree says. */
export function writeItem(writer: Writer, names: ItemNames, item: WrittenItem): void {
  const { kind, id, tree, current } = item;
  const { children, isKept } = shapeOf(kind);
  if (!current) insertRoot(writer, names, item);
  else if (isKept !== true) updateRoot(writer, names, item);
  for (const child of children) {
    writeBelow(writer, names, child, id, rowsOf(tree, child.table), current ? rowsOf(current, child.table) : []);
  }
  index(writer, item);
}

/** Takes an item off the library with all that is below it. */
export function removeItem(writer: Writer, kind: ItemKind, id: number): void {
  const { table, id: key, children } = shapeOf(kind);
  for (const child of children.toReversed()) deleteBelow(writer, child, id);
  writer.run(`DELETE FROM ${table} WHERE ${key} = ?`, [id]);
  if (kind === 'project') writer.run('DELETE FROM project_search WHERE rowid = ?', [id]);
}
