import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES } from '../../domain/exchange/item-shapes.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import type { PackageSource } from '../../domain/exchange/package-source.ts';
import type { Clock } from '../../domain/exchange/version-vector.ts';
import { tick } from '../../domain/exchange/version-vector.ts';
import type { Writer } from '../reader-writer.ts';
import { settleLetters, voidPapersOf } from './letters.ts';
import type { Look } from './look.ts';
import { hashOfTree, readItem, readItems } from './read-items.ts';
import type { TakenItems, TakingChoices } from './taking.ts';
import { Taking } from './taking.ts';

function settlePapers({ writer, look, dropped, reason }: Taking, written: TakenItems['written']): number[] {
  const { names } = look;
  const letters = written.flatMap(({ kind, id, after }) =>
    kind === 'project' && after ? settleLetters(writer, names, id, after, reason) : [],
  );
  const records = dropped.flatMap((row) => names.records.idOf(textIn(row, 'uid')) ?? []);
  return [...letters, ...voidPapersOf(writer, records, reason)];
}

/** Keeps what this machine knows of every item now: what was taken has the clock that it was sent with. */
function rememberTaken(taking: Taking, touched: readonly number[]): void {
  const { writer, look, outcomes } = taking;
  const remember = (uid: string, kind: ItemKind, clock: Clock) => {
    const localId = look.names.book(kind).idOf(uid) ?? null;
    const tree = localId === null ? undefined : readItem(writer, look.names, kind, localId);
    look.items.set(uid, { uid, kind, localId: tree ? localId : null, hash: tree ? hashOfTree(kind, tree) : '', clock });
  };
  for (const item of taking.plan) {
    const clock = taking.clocks.get(item.uid);
    const known = look.items.get(item.uid);
    if (clock && known) look.items.set(item.uid, { ...known, clock });
    else if (clock) look.items.set(item.uid, { uid: item.uid, kind: item.kind, localId: null, hash: '', clock });
  }
  for (const { uid, kind, clock } of outcomes.values()) remember(uid, kind, clock);
  // What others call an item is known from now on, also when a third machine sends it under that name.
  for (const { uid, entry } of taking.plan) {
    if (!look.items.has(uid)) continue;
    for (const alias of entry.aliases) if (!look.items.has(alias)) look.names.addAlias(alias, uid);
  }
  for (const id of new Set(touched)) {
    const uid = look.names.book('document').uidOf(id);
    const clock = uid === undefined ? undefined : look.items.get(uid)?.clock;
    if (uid !== undefined) remember(uid, 'document', tick(clock ?? {}, look.machine));
  }
}

/** Another name for an item changes how everything reads that points at it; that is no change of those. */
function readAnew({ writer, look }: Taking): void {
  const { names, items } = look;
  for (const { kind } of ITEM_SHAPES) {
    const ids = Array.from(items.values()).flatMap((item) => (item.kind === kind ? (item.localId ?? []) : []));
    for (const { id, tree } of readItems(writer, names, kind, ids)) {
      const item = items.get(names.book(kind).uidOf(id) ?? '');
      if (item) items.set(item.uid, { ...item, hash: hashOfTree(kind, tree) });
    }
  }
}

/**
 * Takes the items of a package into the library, each as planned and decided, in the present transaction. What is looked
 * at and planned is of this transaction, too. Throws {@link Undecided} or {@link UnknownReference}.
 */
export function takeItems(writer: Writer, look: Look, source: PackageSource, choices: TakingChoices): TakenItems {
  const { plan, decide } = choices;
  const taking = new Taking(writer, look, source, choices);
  const renamed =
    plan.some(({ entry, uid, ours }) => ours !== null && entry.uid !== uid) || [...look.names.aliases()].length > 0;
  writer.run('PRAGMA defer_foreign_keys = ON');
  writer.run('INSERT INTO exchange_taking (id, ends) VALUES (1, 2)');
  for (const item of plan) taking.weigh(item, decide);
  taking.reviveNeeded();
  const gaveWay = taking.letWay();
  taking.nameNew();
  const written = taking.write();
  const touched = settlePapers(taking, written);
  rememberTaken(taking, touched);
  if (renamed) readAnew(taking);
  writer.run('DELETE FROM exchange_taking');
  const projects = written.flatMap(({ kind, id, after }) => (kind === 'project' && after ? [id] : []));
  return { written, gaveWay, projects };
}
