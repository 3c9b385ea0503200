import type { Json } from '../../domain/exchange/json.ts';
import type { ItemTree, ReferenceKind, TableShape } from '../../domain/exchange/item-tree.ts';
import type { SqlValue } from '../driver.ts';
import type { Reader } from '../reader-writer.ts';
import type { ItemNames } from './item-names.ts';
import { jsonReferences, replaceReferences } from './references.ts';
import { travellingColumns } from './table-columns.ts';

/** A package that points at something that neither it nor the library has. */
export class UnknownReference extends Error {
  override readonly name = 'UnknownReference';
}

type Described = Pick<TableShape, 'table' | 'leftOut' | 'references'> & { readonly parent?: string };

/** The columns of a travelling row as this library keeps them. Throws {@link UnknownReference}. */
export function storedValues(
  reader: Reader,
  names: ItemNames,
  shape: Described,
  row: ItemTree,
): Record<string, SqlValue> {
  const values: Record<string, SqlValue> = {};
  for (const name of travellingColumns(reader, shape)) {
    const value = row[name] ?? null;
    const kind = shape.references?.[name];
    const pointsAt = jsonReferences(name, row);
    if (kind !== undefined) values[name] = typeof value === 'string' ? required(names, kind, value) : null;
    else if (pointsAt !== null && value !== null) {
      const resolve = (of: ReferenceKind, each: Json): Json =>
        typeof each === 'string' ? required(names, of, each) : each;
      values[name] = JSON.stringify(replaceReferences(value, pointsAt, resolve));
    } else values[name] = value as SqlValue;
  }
  return values;
}

function required(names: ItemNames, kind: ReferenceKind, reference: string): number {
  const id = names.resolve(kind, reference);
  if (id === undefined) throw new UnknownReference(`no ${kind} here for a reference`);
  return id;
}
