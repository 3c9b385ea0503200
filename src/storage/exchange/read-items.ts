import { createHash } from 'node:crypto';
import type { Json } from '../../domain/exchange/json.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree, ReferenceKind, TableShape } from '../../domain/exchange/item-tree.ts';
import { canonicalText } from '../../domain/exchange/merge-trees.ts';
import type { SqlValue } from '../driver.ts';
import type { Reader } from '../reader-writer.ts';
import type { ItemNames } from './item-names.ts';
import { jsonReferences, replaceReferences } from './references.ts';
import { travellingColumns } from './table-columns.ts';

type Row = Readonly<Record<string, SqlValue>>;

// What is read differently from how it is kept: a number that was given out twice is kept beside its paper, and the
// letter that holds belongs to its declaration.
const DOUBLE = (column: string) =>
  `coalesce(t.number_${column}, (SELECT ${column} FROM exchange_double_number WHERE document_id = t.id))`;
export const READ_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  issued_document: {
    number_prefix: DOUBLE('prefix'),
    number_year: DOUBLE('year'),
    number_sequence: DOUBLE('sequence'),
  },
  declaration: {
    letter: `(SELECT d.id FROM issued_document d WHERE d.declaration_id = t.id AND d.kind = 'preReviewLetter'
      AND NOT EXISTS (SELECT 1 FROM document_void v WHERE v.document_id = d.id))`,
  },
};

interface ReadTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly references: Readonly<Record<string, ReferenceKind>>;
}

function columnsSql({ table, columns }: ReadTable): string {
  return columns.map((name) => `${READ_AS[table]?.[name] ?? `t.${name}`} AS ${name}`).join(', ');
}

function readTable(
  reader: Reader,
  shape: Pick<TableShape, 'table' | 'leftOut' | 'references'> & { parent?: string },
): ReadTable {
  const own = travellingColumns(reader, shape);
  const computed = Object.keys(READ_AS[shape.table] ?? {}).filter((name) => !own.includes(name));
  return { table: shape.table, columns: [...own, ...computed], references: shape.references ?? {} };
}

function travelling(row: Row, { columns, references }: ReadTable, names: ItemNames): ItemTree {
  const refer = (kind: ReferenceKind, value: Json): Json =>
    typeof value === 'number' ? (names.referenceTo(kind, value) ?? value) : value;
  return Object.fromEntries(
    columns.map((name): [string, Json] => {
      const value = row[name] as Json;
      const kind = references[name];
      if (kind !== undefined) return [name, refer(kind, value)];
      const pointsAt = jsonReferences(name, row);
      if (pointsAt === null || typeof value !== 'string') return [name, value];
      return [name, replaceReferences(JSON.parse(value) as Json, pointsAt, refer)];
    }),
  );
}

/** The rows of a table below the given rows, by the row that they belong to. */
function readBelow(
  reader: Reader,
  names: ItemNames,
  shape: TableShape,
  ids: readonly number[],
): Map<number, ItemTree[]> {
  const table = readTable(reader, shape);
  const order = [shape.parent, ...(shape.id === 'id' || shape.keeping === 'added' ? [] : shape.key)];
  const hasId = shape.id !== undefined;
  const rows = reader.all<Row & { parent_key: number; own_key: number }>(
    `SELECT t.${shape.parent} AS parent_key, ${hasId ? `t.${shape.id ?? ''}` : '0'} AS own_key, ${columnsSql(table)}
     FROM ${shape.table} t WHERE t.${shape.parent} IN (SELECT value FROM json_each(?))
     ORDER BY ${[...order.map((column) => `t.${column}`), ...inTurn(shape)].join(', ')}`,
    [JSON.stringify(ids)],
  );
  const own = rows.map(({ own_key: key }) => key);
  const below = (shape.children ?? []).map((child) => [child.table, readBelow(reader, names, child, own)] as const);
  const found = new Map<number, ItemTree[]>();
  for (const row of rows) {
    const uid = shape.keeping === 'record' ? { uid: names.records.uidOf(row.own_key) ?? '' } : {};
    const children = below.map(([name, byRow]) => [name, byRow.get(row.own_key) ?? []] as const);
    const tree = { ...uid, ...travelling(row, table, names), ...Object.fromEntries(children) };
    const list = found.get(row.parent_key);
    if (list) list.push(tree);
    else found.set(row.parent_key, [tree]);
  }
  return found;
}

/** Rows that are only added to come in the order in which they were kept. */
function inTurn({ keeping, key, table }: TableShape): readonly string[] {
  if (keeping !== 'added' && keeping !== 'record') return [];
  return table === 'record_attachment' ? key.map((column) => `t.${column}`) : ['t.id'];
}

const CHUNK = 400;

/** Items as they travel, chunk by chunk, in the order of their local ids. */
export function* readItems(
  reader: Reader,
  names: ItemNames,
  kind: ItemKind,
  ids: readonly number[],
): Generator<{ readonly id: number; readonly tree: ItemTree }> {
  const shape = shapeOf(kind);
  const table = readTable(reader, shape);
  const columns = shape.id === 'id' ? table.columns : [...new Set([shape.id, ...table.columns])];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = JSON.stringify(ids.slice(start, start + CHUNK));
    const rows = reader.all<Row & { own_key: number }>(
      `SELECT t.${shape.id} AS own_key, ${columnsSql({ ...table, columns })} FROM ${shape.table} t
       WHERE t.${shape.id} IN (SELECT value FROM json_each(?)) ORDER BY 1`,
      [chunk],
    );
    const own = rows.map(({ own_key: key }) => key);
    const below = shape.children.map((child) => [child.table, readBelow(reader, names, child, own)] as const);
    for (const row of rows) {
      const children = below.map(([name, byRow]) => [name, byRow.get(row.own_key) ?? []] as const);
      yield { id: row.own_key, tree: { ...travelling(row, table, names), ...Object.fromEntries(children) } };
    }
  }
}

/** One item; undefined when it is not here. */
export function readItem(reader: Reader, names: ItemNames, kind: ItemKind, id: number): ItemTree | undefined {
  for (const { tree } of readItems(reader, names, kind, [id])) return tree;
  return undefined;
}

/** The hash by which two states of an item are told apart. */
export function hashOfTree(kind: ItemKind, tree: ItemTree): string {
  return createHash('sha256')
    .update(canonicalText(tree, shapeOf(kind).children))
    .digest('hex');
}
