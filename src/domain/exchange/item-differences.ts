import { definitionOf, RECORD_KINDS } from '../records/record-kinds.ts';
import { COLUMN_LABELS, TABLE_LABELS } from './column-labels.ts';
import type { ItemShape } from './item-shapes.ts';
import type { ItemTree, TableShape } from './item-tree.ts';
import { rowsOf, textIn } from './item-tree.ts';
import { rowText } from './merge-trees.ts';
import type { NameOf } from './value-text.ts';
import { valueText, valueTexts } from './value-text.ts';

/** What differs between two states of an item, as a reviewer reads it; null where one does not have it. */
export interface ItemDifference {
  readonly what: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** What differs between two states, and how many fields and rows are filled in and alike. */
export interface ItemDifferences {
  readonly rows: readonly ItemDifference[];
  readonly same: number;
}

const isEmpty = (value: ItemTree[string] | undefined) => value === null || value === undefined || value === '';

function joined(all: readonly ItemDifferences[]): ItemDifferences {
  return { rows: all.flatMap(({ rows }) => rows), same: all.reduce((total, { same }) => total + same, 0) };
}

function columnsOf(one: ItemTree, other: ItemTree): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => COLUMN_LABELS[name] !== undefined);
}

function differingColumns(table: string, prefix: string, ours: ItemTree, theirs: ItemTree, nameOf: NameOf) {
  const columns = columnsOf(ours, theirs).filter((column) => !isEmpty(ours[column]) || !isEmpty(theirs[column]));
  const differing = columns.filter(
    (column) => JSON.stringify(ours[column] ?? null) !== JSON.stringify(theirs[column] ?? null),
  );
  const rows = differing.map((column) => ({
    what: `${prefix}${COLUMN_LABELS[column] ?? ''}`,
    ...valueTexts(table, column, { ours: ours[column], theirs: theirs[column] }, nameOf),
  }));
  return { rows, same: columns.length - differing.length };
}

/** A row in a few words, such as a step on a file by its kind and day. */
function rowWords(table: string, row: ItemTree, nameOf: NameOf): string {
  if (table === 'project_record') {
    const kind = RECORD_KINDS.find((each) => each === row['kind']);
    const label = kind ? definitionOf(kind).label : '记录';
    const state = row['is_void'] === 1 ? '，撤销' : row['corrects_id'] === null ? '' : '，更正';
    return `${label}（${textIn(row, 'happened_on')}${state}，${textIn(row, 'recorded_by')}登记）`;
  }
  return columnsOf(row, {})
    .map((column) => valueText(table, column, row[column], nameOf))
    .filter((part) => part !== '')
    .slice(0, 4)
    .join('，');
}

/** What a row says wherever it stands in its list. */
const saying = ({ position: _position, ...row }: ItemTree) => rowText(row);

/** The rows of each side of which the other side has no equal one, in their order, and how many have. */
function unequalRows(ours: readonly ItemTree[], theirs: readonly ItemTree[]) {
  const left = Map.groupBy(theirs, saying);
  const mine = ours.filter((row) => left.get(saying(row))?.shift() === undefined);
  const other = new Set([...left.values()].flat());
  return { mine, other: theirs.filter((row) => other.has(row)), same: ours.length - mine.length };
}

/** Two lists of the same rows in another order. */
function otherOrder(
  { table, keeping }: TableShape,
  ours: readonly ItemTree[],
  theirs: readonly ItemTree[],
  nameOf: NameOf,
) {
  if (keeping !== 'rewritten' || ours.every((row, index) => saying(row) === saying(theirs[index] ?? {}))) return [];
  const words = (rows: readonly ItemTree[]) =>
    rows.map((row, index) => `${String(index + 1)}. ${rowWords(table, row, nameOf)}`).join('；');
  return [{ what: `${TABLE_LABELS[table] ?? ''}的次序`, ours: words(ours), theirs: words(theirs) }];
}

/** Rows of both sides that read alike, though they are not the same row: they say nothing to a reviewer. */
function withoutEchoes({ rows, same }: ItemDifferences): ItemDifferences {
  const echoes = new Set(rows.flatMap(({ ours, theirs }) => (ours === null && theirs !== null ? [theirs] : [])));
  const both = new Set(
    rows.flatMap(({ ours, theirs }) => (theirs === null && ours !== null && echoes.has(ours) ? [ours] : [])),
  );
  const isEcho = ({ ours, theirs }: ItemDifference) =>
    (ours === null || theirs === null) && both.has(ours ?? theirs ?? '');
  return { rows: rows.filter((row) => !isEcho(row)), same: same + both.size };
}

function differingRows(shape: TableShape, ours: ItemTree, theirs: ItemTree, nameOf: NameOf): ItemDifferences {
  const { table, key, keeping } = shape;
  const label = TABLE_LABELS[table] ?? '';
  const [all, rivals] = [rowsOf(ours, table), rowsOf(theirs, table)];
  const { mine, other, same } = unequalRows(all, rivals);
  if (mine.length + other.length === 0) return { rows: otherOrder(shape, all, rivals, nameOf), same };
  const place = (row: ItemTree) =>
    keeping === 'added' ? rowText(row) : key.map((column) => textIn(row, column)).join(' ');
  const byPlace = new Map(other.map((row) => [place(row), row]));
  const found = mine.map((row): ItemDifferences => {
    const rival = byPlace.get(place(row));
    byPlace.delete(place(row));
    if (!rival) return { rows: [{ what: label, ours: rowWords(table, row, nameOf), theirs: null }], same: 0 };
    const prefix = `${label}${all.length > 1 ? `第${String(all.indexOf(row) + 1)}条` : ''}：`;
    const below = (shape.children ?? []).map((child) => differingRows(child, row, rival, nameOf));
    return joined([differingColumns(table, prefix, row, rival, nameOf), ...below]);
  });
  const theirsOnly = [...byPlace.values()].map((row) => ({
    what: label,
    ours: null,
    theirs: rowWords(table, row, nameOf),
  }));
  const told = joined([{ rows: [], same }, ...found]);
  return withoutEchoes({ rows: [...told.rows, ...theirsOnly], same: told.same });
}

/** Field by field, what differs between the state here and the one in a package. */
export function itemDifferences(
  { table, children }: Pick<ItemShape, 'table' | 'children'>,
  ours: ItemTree,
  theirs: ItemTree,
  nameOf: NameOf,
): ItemDifferences {
  return joined([
    differingColumns(table, '', ours, theirs, nameOf),
    ...children.map((shape) => differingRows(shape, ours, theirs, nameOf)),
  ]);
}
