import type { SentItem } from '../../domain/exchange/exchanged-item.ts';
import { ITEM_SHAPES } from '../../domain/exchange/item-shapes.ts';
import type { Reader } from '../reader-writer.ts';
import type { Look } from './look.ts';
import { readItems } from './read-items.ts';

/** The items that go into a package: those named, or all of them with what was removed. */
export function* packItems(
  reader: Reader,
  { items, names }: Look,
  chosen: ReadonlySet<string> | null,
): Generator<SentItem> {
  const isSent = (uid: string) => chosen === null || chosen.has(uid);
  for (const { kind } of ITEM_SHAPES) {
    const own = [...items.values()].filter((item) => item.kind === kind && isSent(item.uid));
    const ids = own.flatMap(({ localId }) => localId ?? []).toSorted((one, other) => one - other);
    for (const { id, tree } of readItems(reader, names, kind, ids)) {
      const uid = names.book(kind).uidOf(id) ?? '';
      const item = items.get(uid);
      if (item) yield { uid, aliases: names.aliasesOf(uid), kind, hash: item.hash, clock: item.clock, tree };
    }
    for (const { uid, localId, clock } of own) {
      if (localId === null) yield { uid, aliases: names.aliasesOf(uid), kind, hash: '', clock, tree: null };
    }
  }
}
