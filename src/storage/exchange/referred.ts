import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { TableShape } from '../../domain/exchange/item-tree.ts';
import type { Reader } from '../reader-writer.ts';

/** Tables that follow from others; they go with their row. */
const FOLLOWING = new Set([
  'project_money',
  'project_year_money',
  'open_deadline',
  'project_likeness',
  'exchange_record',
]);

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

/** Whether anything else in the library needs the item, or something in it is kept for good. */
export function isReferred(reader: Reader, kind: ItemKind, id: number): boolean {
  const { table, children, isKept } = shapeOf(kind);
  if (isKept === true || kind === 'expert') return true;
  const own = ownTables(kind);
  const references = reader.all<{ from: string; column: string }>(
    `SELECT m.name AS "from", f."from" AS "column" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" = ?`,
    [table],
  );
  const outside = references.some(
    ({ from, column }) =>
      (!own.has(from) || from === table) &&
      !FOLLOWING.has(from) &&
      reader.get(`SELECT 1 FROM ${from} WHERE ${column} = ? LIMIT 1`, [id]) !== undefined,
  );
  const keptRows = children
    .filter(({ keeping }) => keeping !== 'rewritten')
    .some(({ table: below, parent }) => {
      // An earlier year's project goes with the import that brought it.
      const but = below === 'project_record' ? `AND kind <> 'earlierProject'` : '';
      return reader.get(`SELECT 1 FROM ${below} WHERE ${parent} = ? ${but} LIMIT 1`, [id]) !== undefined;
    });
  return outside || keptRows;
}
