import type { Json } from '../../domain/exchange/json.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES, shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ReferenceKind, TableShape } from '../../domain/exchange/item-tree.ts';
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

interface Owner {
  readonly kind: ItemKind;
  readonly id: number;
}

const keyOf = (kind: ReferenceKind | ItemKind, id: number) => `${kind} ${String(id)}`;

/**
 * Which items name which inside JSON, where no key guards them: conditions, recusals and records name experts,
 * specialties and projects. The whole library is read for it, so it is asked for once and not for every item.
 */
function namedInJson(reader: Reader): ReadonlyMap<string, readonly Owner[]> {
  const found = new Map<string, Owner[]>();
  for (const [table, { kind, column: ownId }] of OWNERS) {
    const columns = tableColumns(reader, table);
    const told = columns.includes('kind') ? 'kind' : 'NULL AS kind';
    for (const column of columns.filter((name) => name.endsWith('_json'))) {
      for (const row of reader.all<{ ownId: number; text: SqlValue; kind: SqlValue }>(
        `SELECT ${ownId} AS ownId, ${column} AS text, ${told} FROM ${table}`,
      )) {
        const pointsAt = jsonReferences(column, row);
        if (pointsAt === null || typeof row.text !== 'string') continue;
        replaceReferences(JSON.parse(row.text) as Json, pointsAt, (of, value) => {
          if (typeof value !== 'number') return value;
          const owners = found.get(keyOf(of, value));
          if (owners) owners.push({ kind, id: row.ownId });
          else found.set(keyOf(of, value), [{ kind, id: row.ownId }]);
          return value;
        });
      }
    }
  }
  return found;
}

/** Tells whether anything else in the library that stays needs an item, or something in it is kept for good. */
export function referredHere(reader: Reader): (kind: ItemKind, id: number, isGoing: IsGoing) => boolean {
  let named: ReturnType<typeof namedInJson> | undefined;
  return (kind, id, isGoing) => {
    const { children, isKept } = shapeOf(kind);
    if (isKept === true || kind === 'expert') return true;
    const keptRows = children
      .filter(({ keeping }) => keeping !== 'rewritten')
      .some(({ table: below, parent }) => {
        // An earlier year's project goes with the import that brought it.
        const but = below === 'project_record' ? `AND kind <> 'earlierProject'` : '';
        return reader.get(`SELECT 1 FROM ${below} WHERE ${parent} = ? ${but} LIMIT 1`, [id]) !== undefined;
      });
    if (keptRows || isNamedByColumns(reader, kind, id, isGoing)) return true;
    named ??= namedInJson(reader);
    return (named.get(keyOf(kind, id)) ?? []).some(
      (owner) => !(owner.kind === kind && owner.id === id) && !isGoing(owner.kind, owner.id),
    );
  };
}
