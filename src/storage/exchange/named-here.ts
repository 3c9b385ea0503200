import type { Json } from '../../domain/exchange/json.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree, ReferenceKind, TableShape } from '../../domain/exchange/item-tree.ts';
import type { ItemNames } from './item-names.ts';
import { jsonReferences, replaceReferences } from './references.ts';

/** Named by projects and meetings, which never go by two names. */
const IN_PLACE: ReadonlySet<ReferenceKind> = new Set(['record', 'declaration', 'attachment', 'draw']);

type Described = Pick<TableShape, 'references' | 'children'>;

function rename(tree: ItemTree, { references = {}, children = [] }: Described, names: ItemNames): ItemTree {
  const here = (kind: ReferenceKind, value: Json): Json =>
    typeof value === 'string' && !IN_PLACE.has(kind) ? names.currentName(value) : value;
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]): [string, ItemTree[string]] => {
      const child = children.find(({ table }) => table === name);
      if (child) return [name, (value as readonly ItemTree[]).map((row) => rename(row, child, names))];
      const kind = references[name];
      if (kind !== undefined) return [name, here(kind, value)];
      const pointsAt = jsonReferences(name, tree);
      return [name, pointsAt === null ? value : replaceReferences(value, pointsAt, here)];
    }),
  );
}

/** An item of a package that calls others by the names that they go by here. */
export function namedHere(kind: ItemKind, tree: ItemTree, names: ItemNames): ItemTree {
  return rename(tree, shapeOf(kind), names);
}

/** What an item points at in other items, by the columns of its rows and inside their JSON. */
export function referencesOf(kind: ItemKind, tree: ItemTree): readonly (readonly [ItemKind, string])[] {
  const found: (readonly [ItemKind, string])[] = [];
  const note = (of: ReferenceKind, value: Json) => {
    if (typeof value !== 'string' || of === 'record' || of === 'attachment') return value;
    if (of === 'declaration') found.push(['project', value.split('#')[0] ?? '']);
    else if (of === 'draw') found.push(['meeting', value.split('#')[0] ?? '']);
    else found.push([of, value]);
    return value;
  };
  const visit = (row: ItemTree, { references = {}, children = [] }: Described) => {
    for (const [name, value] of Object.entries(row)) {
      const of = references[name];
      // A letter belongs to its declaration, not the other way round; it may be left out of a package.
      if (of !== undefined && name !== 'letter') note(of, value);
      const pointsAt = jsonReferences(name, row);
      if (pointsAt !== null) replaceReferences(value, pointsAt, note);
    }
    for (const child of children)
      for (const each of (row[child.table] ?? []) as readonly ItemTree[]) visit(each, child);
  };
  visit(tree, shapeOf(kind));
  return found;
}
