import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES } from '../../domain/exchange/item-shapes.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import type { PackageSource } from '../../domain/exchange/package-source.ts';
import type { Clock } from '../../domain/exchange/version-vector.ts';
import { tick } from '../../domain/exchange/version-vector.ts';
import type { Writer } from '../reader-writer.ts';
import { settleLetters, voidPapersOf } from './letters.ts';
import type { Look } from './look.ts';
import { hashOfTree, readItems } from './read-items.ts';
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

/** Keeps what this machine knows of items now; those that are gone stay known as removed. */
function remember({ writer, look }: Taking, kind: ItemKind, clocks: ReadonlyMap<string, Clock>): void {
  const { names, items } = look;
  const ids: number[] = [];
  for (const [uid, clock] of clocks) {
    items.set(uid, { uid, kind, localId: null, hash: '', clock });
    const id = names.book(kind).idOf(uid);
    if (id !== undefined) ids.push(id);
  }
  for (const { id: localId, tree } of readItems(writer, names, kind, ids)) {
    const uid = names.book(kind).uidOf(localId);
    const clock = uid === undefined ? undefined : clocks.get(uid);
    if (uid !== undefined && clock) items.set(uid, { uid, kind, localId, hash: hashOfTree(kind, tree), clock });
  }
}

/** What was taken has the clock that it was sent with; papers that were made void here have one change more. */
function rememberTaken(taking: Taking, touched: readonly number[]): void {
  const { look, outcomes } = taking;
  for (const item of taking.plan) {
    const clock = taking.clocks.get(item.uid);
    const known = look.items.get(item.uid);
    if (clock && known) look.items.set(item.uid, { ...known, clock });
    else if (clock) look.items.set(item.uid, { uid: item.uid, kind: item.kind, localId: null, hash: '', clock });
  }
  for (const [kind, all] of Map.groupBy(outcomes.values(), (outcome) => outcome.kind)) {
    remember(taking, kind, new Map(all.map(({ uid, clock }) => [uid, clock])));
  }
  // What others call an item is known from now on, also when a third machine sends it under that name.
  for (const { uid, entry } of taking.plan) {
    if (!look.items.has(uid)) continue;
    for (const alias of entry.aliases) if (!look.items.has(alias)) look.names.addAlias(alias, uid);
  }
  const papers = [...new Set(touched)].flatMap((id) => look.names.book('document').uidOf(id) ?? []);
  const ticked = papers.map((uid) => [uid, tick(look.items.get(uid)?.clock ?? {}, look.change)] as const);
  remember(taking, 'document', new Map(ticked));
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
