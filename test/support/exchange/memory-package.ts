import type { PackageSource, SentEntry } from '../../../src/domain/exchange/package-source.ts';
import type { ItemTree } from '../../../src/domain/exchange/item-tree.ts';
import type { PlannedItem } from '../../../src/domain/exchange/planned-item.ts';
import type { Library } from '../../../src/storage/library.ts';
import { packItems } from '../../../src/storage/exchange/pack-items.ts';
import { keepLook, lookAtLibrary } from '../../../src/storage/exchange/look.ts';
import { planExchange } from '../../../src/storage/exchange/plan.ts';
import { takeItems } from '../../../src/storage/exchange/take-items.ts';
import type { Decide, TakenItems } from '../../../src/storage/exchange/taking.ts';
import { readItems } from '../../../src/storage/exchange/read-items.ts';
import { ITEM_SHAPES } from '../../../src/domain/exchange/item-shapes.ts';
import { canonicalText } from '../../../src/domain/exchange/merge-trees.ts';
import { save } from '../library/temporary-library.ts';

/** The whole library as a package that is not written to any file. */
export function memoryPackage(library: Library): PackageSource {
  const items = save(library, (writer) => {
    const look = lookAtLibrary(writer);
    keepLook(writer, look);
    return [...packItems(writer, look, null)];
  });
  const trees = new Map(items.map(({ tree, ...entry }) => [entry.uid, JSON.stringify(tree)]));
  const papers = new Map(
    library.reader
      .all<{ sha256: string; bytes: Uint8Array }>('SELECT sha256, bytes FROM paper_content')
      .map(({ sha256, bytes }) => [sha256, bytes]),
  );
  return {
    entries: items.map(({ tree, ...entry }): SentEntry => ({ ...entry, isRemoved: tree === null })),
    readTree: ({ uid }) => JSON.parse(trees.get(uid) ?? 'null') as ItemTree,
    readPaper: (sha256) => papers.get(sha256),
  };
}

/** Takes a package as the use case does, deciding by `decide`. */
export function take(library: Library, source: PackageSource, decide: Decide): TakenItems {
  return save(library, (writer) => {
    const look = lookAtLibrary(writer);
    const plan = planExchange(writer, look, source);
    keepLook(writer, look);
    const taken = takeItems(writer, look, source, { plan, decide, reason: '资料交换时采用了另一台电脑的档案' });
    keepLook(writer, look);
    return taken;
  });
}

/** How the items of a package compare with a library. */
export function planOf(library: Library, source: PackageSource): PlannedItem[] {
  return planExchange(library.reader, lookAtLibrary(library.reader), source);
}

/** Everything that travels, by its name for good: two libraries are equal when this is. */
export function dump(library: Library): ReadonlyMap<string, ItemTree> {
  const look = lookAtLibrary(library.reader);
  const found = new Map<string, ItemTree>();
  for (const { kind, children } of ITEM_SHAPES) {
    const ids = Array.from(look.items.values()).flatMap((item) => (item.kind === kind ? (item.localId ?? []) : []));
    for (const { id, tree } of readItems(library.reader, look.names, kind, ids)) {
      found.set(
        `${kind} ${look.names.book(kind).uidOf(id) ?? ''}`,
        JSON.parse(canonicalText(tree, children)) as ItemTree,
      );
    }
  }
  return found;
}
