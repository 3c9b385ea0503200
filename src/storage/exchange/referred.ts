import type { Json } from '../../domain/exchange/json.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES, shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { TableShape } from '../../domain/exchange/item-tree.ts';
import type { SqlValue } from '../driver.ts';
import type { Reader } from '../reader-writer.ts';
import { referencesOf } from '../references-to.ts';
import { jsonReferences, replaceReferences } from './references.ts';
import { tableColumns } from './table-columns.ts';

/** Whether an item goes together with the one that is asked about, so that what it points at is not needed by it. */
export type IsGoing = (kind: ItemKind, id: number) => boolean;

/** Follows from a project and goes with it, though it names the project's unit as well. */
const FOLLOWING = 'open_deadline';

/** Tables whose rows say themselves which item they belong to: kind, and the column of its id. */
const OWNERS: ReadonlyMap<string, { readonly kind: ItemKind; readonly column: string }> = new Map(
  ITEM_SHAPES.flatMap(({ kind, table, id, children }) => [
    [table, { kind, column: id }] as const,
    ...children.map((child) => [child.table, { kind, column: child.parent }] as const),
  ]),
);

function ownTables(kind: ItemKind): Set<string> {
  const { table, children } = shapeOf(kind);
  const tables = new Set([table]);
  const visit = (shapes: readonly TableShape[]) => {
    for (const shape of shapes) {
      tables.add(shape.table);
      visit(shape.children ?? []);
    }
  };
  visit(children);
  return tables;
}

function isNamedByColumns(reader: Reader, kind: ItemKind, id: number, isGoing: IsGoing): boolean {
  const { table } = shapeOf(kind);
  const own = ownTables(kind);
  return referencesOf(reader, table).some(({ table: from, column }) => {
    if ((own.has(from) && from !== table) || from === FOLLOWING) return false;
    const owner = OWNERS.get(from);
    const rows = reader.all<{ id: number }>(
      `SELECT DISTINCT ${owner?.column ?? '0'} AS id FROM ${from} WHERE ${column} = ?`,
      [id],
    );
    return rows.some((row) => owner === undefined || !isGoing(owner.kind, row.id));
  });
}

function pointsAtIt(row: Readonly<Record<string, SqlValue>>, column: string, kind: ItemKind, id: number): boolean {
  const pointsAt = jsonReferences(column, row);
  const text = row[column];
  if (pointsAt === null || typeof text !== 'string') return false;
  let found = false;
  replaceReferences(JSON.parse(text) as Json, pointsAt, (of, value) => {
    if (of === kind && value === id) found = true;
    return value;
  });
  return found;
}

/** Conditions, recusals and records name experts, specialties and projects inside JSON, where no key guards them. */
function isNamedInJson(reader: Reader, kind: ItemKind, id: number, isGoing: IsGoing): boolean {
  return [...OWNERS].some(([table, owner]) =>
    tableColumns(reader, table)
      .filter((column) => column.endsWith('_json'))
      .some((column) =>
        reader
          .all<Readonly<Record<string, SqlValue>> & { owner_id: number }>(
            `SELECT *, ${owner.column} AS owner_id FROM ${table} WHERE instr(${column}, ?)`,
            [String(id)],
          )
          .some(
            (row) =>
              !(owner.kind === kind && row.owner_id === id) &&
              !isGoing(owner.kind, row.owner_id) &&
              pointsAtIt(row, column, kind, id),
          ),
      ),
  );
}

/** Whether anything else in the library that stays needs the item, or something in it is kept for good. */
export function isReferred(reader: Reader, kind: ItemKind, id: number, isGoing: IsGoing): boolean {
  const { children, isKept } = shapeOf(kind);
  if (isKept === true || kind === 'expert') return true;
  const keptRows = children
    .filter(({ keeping }) => keeping !== 'rewritten')
    .some(({ table: below, parent }) => {
      // An earlier year's project goes with the import that brought it.
      const but = below === 'project_record' ? `AND kind <> 'earlierProject'` : '';
      return reader.get(`SELECT 1 FROM ${below} WHERE ${parent} = ? ${but} LIMIT 1`, [id]) !== undefined;
    });
  return keptRows || isNamedByColumns(reader, kind, id, isGoing) || isNamedInJson(reader, kind, id, isGoing);
}
