import { randomUUID } from 'node:crypto';
import type { KnownItem } from '../../domain/exchange/exchanged-item.ts';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES } from '../../domain/exchange/item-shapes.ts';
import type { Clock } from '../../domain/exchange/version-vector.ts';
import { tick } from '../../domain/exchange/version-vector.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { ItemNames } from './item-names.ts';
import { hashOfTree, readItems } from './read-items.ts';

/** What a library holds, each item with its name for good and the changes that it has seen. */
export interface Look {
  /** The library's name for good, for the list of packages; nothing is counted by it. */
  readonly machine: string;
  /**
   * Counts what changed since the last look: a name of its own for every look. A library that was restored from an
   * older copy, or copied to another machine, therefore never counts under a name that its twin counts under.
   */
  readonly change: string;
  readonly names: ItemNames;
  /** By uid. */
  readonly items: Map<string, KnownItem>;
}

/** This machine's name for good; a new one until a look is kept. */
function machineOf(reader: Reader): string {
  return reader.get<{ uid: string }>('SELECT uid FROM exchange_machine')?.uid ?? randomUUID();
}

function knownItems(reader: Reader): KnownItem[] {
  return reader
    .all<{ uid: string; kind: ItemKind; localId: number | null; hash: string; clock: string }>(
      'SELECT uid, kind, local_id AS localId, hash, clock_json AS clock FROM exchange_item ORDER BY uid',
    )
    .map((row) => ({ ...row, clock: JSON.parse(row.clock) as Clock }));
}

/**
 * Compares the library with the last look at it: what is new, changed or removed since counts as one change.
 * Writes nothing; see {@link keepLook}. What an earlier look named, which was not kept, is named the same.
 */
export function lookAtLibrary(reader: Reader, before?: Look): Look {
  const machine = machineOf(reader);
  const change = randomUUID();
  const names = new ItemNames(reader, before?.names);
  const known = new Map(knownItems(reader).map((item) => [item.uid, item]));
  const items = new Map<string, KnownItem>();
  for (const { kind, table, id } of ITEM_SHAPES) {
    const ids = reader.all<{ id: number }>(`SELECT ${id} AS id FROM ${table} ORDER BY 1`).map((row) => row.id);
    for (const { id: localId, tree } of readItems(reader, names, kind, ids)) {
      const uid = names.book(kind).uidOf(localId);
      if (uid === undefined) throw new TypeError('an item without a name');
      const last = known.get(uid);
      const hash = hashOfTree(kind, tree);
      const clock = last?.hash === hash ? last.clock : tick(last?.clock ?? {}, change);
      items.set(uid, { uid, kind, localId, hash, clock });
    }
  }
  for (const item of known.values()) {
    if (items.has(item.uid)) continue;
    names.book(item.kind).forget(item.uid);
    const clock = item.localId === null ? item.clock : tick(item.clock, change);
    items.set(item.uid, { ...item, localId: null, hash: '', clock });
  }
  return { machine, change, names, items };
}

/** What a library holds by its names, without comparing it with the last look: for telling what could be sent. */
export function nameLibrary(reader: Reader): Look {
  const names = new ItemNames(reader);
  const items = new Map<string, KnownItem>();
  for (const { kind } of ITEM_SHAPES) {
    for (const [uid, localId] of names.book(kind).entries())
      items.set(uid, { uid, kind, localId, hash: '', clock: {} });
  }
  return { machine: machineOf(reader), change: randomUUID(), names, items };
}

/** Keeps names and counts, so that the next look tells what changed since this one. */
export function keepLook(writer: Writer, { machine, names, items }: Look): void {
  writer.run('INSERT OR IGNORE INTO exchange_machine (id, uid) VALUES (1, ?)', [machine]);
  for (const [uid, id] of names.records.added) {
    writer.run(
      'INSERT INTO exchange_record (record_id, uid) VALUES (?, ?) ON CONFLICT (record_id) DO UPDATE SET uid = excluded.uid',
      [id, uid],
    );
  }
  names.records.added.clear();
  const before = new Map<string, string>();
  for (const item of knownItems(writer)) {
    const { kind, localId } = item;
    const uid = (localId === null ? undefined : names.book(kind).uidOf(localId)) ?? item.uid;
    if (uid !== item.uid) writer.run('UPDATE exchange_item SET uid = ? WHERE uid = ?', [uid, item.uid]);
    before.set(uid, JSON.stringify({ ...item, uid }));
  }
  // An item that was removed gives its row up to nobody: ids are never used again.
  for (const item of items.values()) {
    if (before.get(item.uid) === JSON.stringify(item)) continue;
    writer.run(
      `INSERT INTO exchange_item (uid, kind, local_id, hash, clock_json) VALUES (@uid, @kind, @localId, @hash, @clock)
       ON CONFLICT (uid) DO UPDATE SET local_id = @localId, hash = @hash, clock_json = @clock`,
      { ...item, clock: JSON.stringify(item.clock) },
    );
  }
  for (const [alias] of names.aliases()) {
    writer.run(
      'INSERT INTO exchange_alias (alias, uid) VALUES (?, ?) ON CONFLICT (alias) DO UPDATE SET uid = excluded.uid',
      [alias, names.currentName(alias)],
    );
  }
}
