import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import { nameKey } from '../../domain/name-key.ts';

const joined = (...parts: unknown[]) => JSON.stringify(parts);

// By what two machines mean the same though each made it for itself.
const KEYS: { readonly [Kind in ItemKind]?: (tree: ItemTree) => string | null } = {
  specialty: (tree) => joined(tree['parent_id'], tree['name_key']),
  unit: (tree) => nameKey(textIn(tree, 'name')),
  policy: (tree) => joined(tree['policy_json'], tree['reason'], tree['saved_at'], tree['saved_by']),
  calendar: (tree) => joined(tree['year']),
  expert: (tree) => (tree['number'] === null ? null : joined(tree['number'])),
  inclusion: (tree) => joined(tree['plan_year'], tree['batch']),
};

/** By what an item is recognised that another machine made for itself; null when by nothing. */
export function naturalKey(kind: ItemKind, tree: ItemTree): string | null {
  return KEYS[kind]?.(tree) ?? null;
}

/** The kinds of which two machines may have made the same. */
export function isRecognisable(kind: ItemKind): boolean {
  return KEYS[kind] !== undefined;
}
