import { isRecognisable, naturalKey } from './natural-keys.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import type { PackageSource, SentEntry } from '../../domain/exchange/package-source.ts';
import { namedHere } from './named-here.ts';
import type { Look } from './look.ts';
import { readItems } from './read-items.ts';
import type { Reader } from '../reader-writer.ts';

type KeyBook = Map<string, string>;

function keysHere(reader: Reader, { items, names }: Look, kind: ItemKind): KeyBook {
  const ids = [...items.values()].flatMap((item) =>
    item.kind === kind && item.localId !== null ? [item.localId] : [],
  );
  const book: KeyBook = new Map();
  for (const { id, tree } of readItems(reader, names, kind, ids)) {
    const key = naturalKey(kind, tree);
    const uid = names.book(kind).uidOf(id);
    if (key !== null && uid !== undefined) book.set(key, uid);
  }
  return book;
}

/** From now on the item goes by the smaller of two names: both machines choose alike. */
function unite(look: Look, kind: ItemKind, ours: string, theirs: string): void {
  const { names, items } = look;
  if (ours < theirs) {
    names.addAlias(theirs, ours);
    return;
  }
  const item = items.get(ours);
  if (!item || item.localId === null) return;
  items.delete(ours);
  items.set(theirs, { ...item, uid: theirs });
  names.book(kind).put(item.localId, theirs);
  names.addAlias(ours, theirs);
}

/** By another name that the package knows it by. */
function knownByAlias({ items }: Look, { uid, aliases }: SentEntry): string | undefined {
  return items.has(uid) ? undefined : aliases.find((alias) => (items.get(alias)?.localId ?? null) !== null);
}

/** One pass over entries that do not depend on what the pass itself recognises; answers how to go on with one. */
function recogniser(reader: Reader, look: Look, source: PackageSource) {
  const { names } = look;
  const books = new Map<ItemKind, KeyBook>();
  const sent = new Set(source.entries.map(({ uid }) => uid));
  return (entry: SentEntry) => {
    const { kind, uid } = entry;
    const alias = knownByAlias(look, entry);
    if (alias !== undefined) {
      unite(look, kind, alias, uid);
      return;
    }
    if (entry.isRemoved) return;
    const book = books.get(kind) ?? keysHere(reader, look, kind);
    books.set(kind, book);
    const key = naturalKey(kind, namedHere(kind, source.readTree(entry), names));
    const ours = key === null ? undefined : book.get(key);
    if (key === null || ours === undefined || sent.has(ours)) return;
    unite(look, kind, ours, uid);
    book.set(key, names.currentName(uid));
  };
}

/** Finds the items of a package that this library has under other names, and gives both one name. */
export function recognise(reader: Reader, look: Look, source: PackageSource): void {
  const { names, items } = look;
  const unknown = source.entries.filter(({ kind, uid }) => isRecognisable(kind) && !items.has(names.currentName(uid)));
  const isBelow = (entry: SentEntry) =>
    entry.kind === 'specialty' && !entry.isRemoved && source.readTree(entry)['parent_id'] !== null;
  const [below, above] = [unknown.filter(isBelow), unknown.filter((entry) => !isBelow(entry))];
  // What a specialty is called depends on the field that it belongs to: fields first.
  for (const entries of [above, below]) entries.forEach(recogniser(reader, look, source));
}
