import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES } from '../../domain/exchange/item-shapes.ts';
import { textIn } from '../../domain/exchange/item-tree.ts';
import type { PackageSource } from '../../domain/exchange/package-source.ts';
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

/** Reads items as they are now, and keeps by what their states are told apart. */
function hashAnew({ writer, look: { names, items } }: Taking, kind: ItemKind, ids: Iterable<number>): void {
  for (const { id: localId, tree } of readItems(writer, names, kind, [...ids])) {
    const item = items.get(names.book(kind).uidOf(localId) ?? '');
    if (item) items.set(item.uid, { ...item, localId, hash: hashOfTree(kind, tree) });
  }
}

/** A paper that comes or is made void changes which letter holds, which is said by the file of its project. */
function projectsOf(writer: Writer, papers: readonly number[]): number[] {
  return writer
    .all<{ id: number }>(
      `SELECT DISTINCT project_id AS id FROM issued_document
       WHERE project_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(papers)],
    )
    .map(({ id }) => id);
}

/**
 * The items that read differently than at the last look, by kind. Another name for an item changes how everything
 * reads that points at it; that is no change of those.
 */
function readingAnew({ writer, look: { names, items }, outcomes }: Taking, touched: readonly number[]) {
  const ids = new Map(ITEM_SHAPES.map(({ kind }) => [kind, new Set<number>()]));
  const changed = names.hasRenamed ? items.values() : outcomes.values();
  for (const { uid, kind } of changed) {
    const id = names.book(kind).idOf(uid);
    if (id !== undefined) ids.get(kind)?.add(id);
  }
  for (const id of touched) ids.get('document')?.add(id);
  for (const id of projectsOf(writer, [...(ids.get('document') ?? [])])) ids.get('project')?.add(id);
  return ids;
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
  // Those that are gone stay known as removed.
  for (const { uid, kind, clock } of outcomes.values()) {
    look.items.set(uid, { uid, kind, localId: null, hash: '', clock });
  }
  // What others call an item is known from now on, also when a third machine sends it under that name.
  for (const { uid, entry } of taking.plan) {
    if (!look.items.has(uid)) continue;
    for (const alias of entry.aliases) if (!look.items.has(alias)) look.names.addAlias(alias, uid);
  }
  for (const uid of new Set(touched.flatMap((id) => look.names.book('document').uidOf(id) ?? []))) {
    const known = look.items.get(uid) ?? { uid, kind: 'document', localId: null, hash: '', clock: {} };
    look.items.set(uid, { ...known, clock: tick(known.clock, look.change) });
  }
  for (const [kind, ids] of readingAnew(taking, touched)) hashAnew(taking, kind, ids);
}

/**
 * Takes the items of a package into the library, each as planned and decided, in the present transaction. What is looked
 * at and planned is of this transaction, too. Throws {@link Undecided} or {@link UnknownReference}.
 */
export function takeItems(writer: Writer, look: Look, source: PackageSource, choices: TakingChoices): TakenItems {
  const { plan, decide } = choices;
  const taking = new Taking(writer, look, source, choices);
  writer.run('PRAGMA defer_foreign_keys = ON');
  writer.run('INSERT INTO exchange_taking (id, ends) VALUES (1, 2)');
  for (const item of plan) taking.weigh(item, decide);
  taking.reviveNeeded();
  const gaveWay = taking.letWay();
  taking.nameNew();
  const written = taking.write();
  const touched = settlePapers(taking, written);
  rememberTaken(taking, touched);
  writer.run('DELETE FROM exchange_taking');
  const projects = written.flatMap(({ kind, id, after }) => (kind === 'project' && after ? [id] : []));
  return { written, gaveWay, projects };
}
