import { randomUUID } from 'node:crypto';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES, shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { rowsOf, textIn } from '../../domain/exchange/item-tree.ts';
import type { PackageSource } from '../../domain/exchange/package-source.ts';
import type { Decision, PlannedItem } from '../../domain/exchange/planned-item.ts';
import { decidedClock, decidedTree, joinedDocument } from '../../domain/exchange/resolve-item.ts';
import type { Clock } from '../../domain/exchange/version-vector.ts';
import { joinClocks, tick } from '../../domain/exchange/version-vector.ts';
import type { Writer } from '../reader-writer.ts';
import type { GivenWay, Standing } from './collisions.ts';
import { settleCollisions, standAside } from './collisions.ts';
import type { Look } from './look.ts';
import { namedHere, referencesOf } from './named-here.ts';
import { readItem } from './read-items.ts';
import { UnknownReference } from './stored-values.ts';
import { removeItem, writeItem } from './write-item.ts';

/** What is decided about an item; undefined where nothing was. */
export type Decide = (item: PlannedItem) => Decision | undefined;

/** How a package is taken. */
export interface TakingChoices {
  readonly plan: readonly PlannedItem[];
  readonly decide: Decide;
  /** Why steps and papers of the state that was not chosen hold no more. */
  readonly reason: string;
  /** Told of every item that is written, of so many. */
  readonly onItem?: (done: number, total: number) => void;
}

/** What taking a package changed. */
export interface TakenItems {
  readonly written: readonly {
    readonly uid: string;
    readonly kind: ItemKind;
    readonly id: number;
    readonly how: 'new' | 'changed' | 'removed' | 'decided';
    readonly decision: Decision | null;
    readonly before: ItemTree | undefined;
    readonly after: ItemTree | null;
  }[];
  readonly gaveWay: readonly GivenWay[];
  /** Projects whose stage, money and deadlines have to be worked out anew. */
  readonly projects: readonly number[];
}

/** A conflict that nobody decided. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}

type Outcome = Omit<TakenItems['written'][number], 'id' | 'before'> & { readonly clock: Clock };

/** The outcome of every item of the package, before anything is written. */
export class Taking {
  readonly outcomes = new Map<string, Outcome>();
  readonly clocks = new Map<string, Clock>();
  /** Steps that do not hold any more. */
  readonly dropped: ItemTree[] = [];
  readonly #byUid: ReadonlyMap<string, PlannedItem>;

  readonly writer: Writer;
  readonly look: Look;
  readonly source: PackageSource;
  readonly plan: readonly PlannedItem[];
  readonly reason: string;

  readonly #onItem: TakingChoices['onItem'];

  constructor(writer: Writer, look: Look, source: PackageSource, { plan, reason, onItem }: TakingChoices) {
    this.#onItem = onItem;
    this.writer = writer;
    this.look = look;
    this.source = source;
    this.plan = plan;
    this.reason = reason;
    this.#byUid = new Map(plan.map((item) => [item.uid, item]));
  }

  theirs(item: PlannedItem): ItemTree | null {
    return item.entry.isRemoved ? null : namedHere(item.kind, this.source.readTree(item.entry), this.look.names);
  }

  ours({ kind, localId }: Pick<PlannedItem, 'kind' | 'localId'>): ItemTree | undefined {
    return localId === null ? undefined : readItem(this.writer, this.look.names, kind, localId);
  }

  weigh(item: PlannedItem, decide: Decide): void {
    const { uid, kind, entry, ours } = item;
    const joined = joinClocks(ours?.clock ?? {}, entry.clock);
    switch (item.state) {
      case 'same':
        this.clocks.set(uid, joined);
        return;
      case 'older':
        return;
      case 'new':
      case 'newer':
        return this.takeNewer(item, joined);
      case 'removed':
      case 'conflict': {
        const decision = decide(item);
        if (decision === undefined || !item.choices.includes(decision)) throw new Undecided(uid);
        this.outcomes.set(uid, {
          uid,
          kind,
          how: 'decided',
          decision,
          after: this.decided(item, decision),
          clock: kind === 'policy' ? joined : decidedClock(ours?.clock ?? {}, entry.clock, this.look.change),
        });
      }
    }
  }

  takeNewer(item: PlannedItem, clock: Clock): void {
    const { uid, kind } = item;
    const current = this.ours(item);
    const theirs = this.theirs(item);
    const after = current && theirs && item.isJoined ? joinedDocument(current, theirs) : theirs;
    this.outcomes.set(uid, { uid, kind, how: current ? 'changed' : 'new', decision: null, after, clock });
  }

  decided(item: PlannedItem, decision: Decision): ItemTree | null {
    const ours = this.ours(item) ?? null;
    const theirs = this.theirs(item);
    // A policy joins the others either way; which one is in force the use case sees to.
    if (item.kind === 'policy') return theirs;
    const chosen = decision === 'take' ? theirs : ours;
    if (!ours || !theirs || !chosen) return chosen;
    const { at, actor } = this.writer;
    const after = decidedTree(decision, ours, theirs, shapeOf(item.kind), {
      at,
      actor,
      reason: this.reason,
      newUid: randomUUID,
    });
    const known = new Set(rowsOf(chosen, 'project_record').map((row) => row['uid']));
    this.dropped.push(
      ...rowsOf(decision === 'take' ? ours : theirs, 'project_record').filter((row) => !known.has(row['uid'])),
    );
    return after;
  }

  /** What was removed here but is needed by what is taken comes back. */
  reviveNeeded(): void {
    const waiting = [...this.outcomes.values()];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (!next.after) continue;
      for (const [kind, reference] of referencesOf(next.kind, next.after)) {
        const uid = this.look.names.currentName(reference);
        const id = this.look.names.book(kind).idOf(uid);
        const outcome = this.outcomes.get(uid);
        if (outcome ? outcome.after !== null : id !== undefined) continue;
        const item = this.#byUid.get(uid);
        const tree = (item && this.theirs(item)) ?? (item && this.ours(item));
        if (!item || !tree) throw new UnknownReference(`no ${kind} for a reference`);
        const clock = decidedClock(item.ours?.clock ?? {}, item.entry.clock, this.look.change);
        const revived: Outcome = { uid, kind, how: 'changed', decision: null, after: tree, clock };
        this.outcomes.set(uid, revived);
        waiting.push(revived);
      }
    }
  }

  letWay(): GivenWay[] {
    const standing = new Map<string, Standing>();
    const gone = new Set<string>();
    for (const { uid, kind, after } of this.outcomes.values()) {
      if (after) standing.set(uid, { kind, tree: after });
      else gone.add(uid);
    }
    const given = settleCollisions(this.writer, this.look.names, standing, gone);
    for (const { uid } of given) {
      const stands = standing.get(uid);
      if (!stands) continue;
      const outcome = this.outcomes.get(uid);
      const known = this.look.items.get(uid);
      const clock = tick(outcome?.clock ?? known?.clock ?? {}, this.look.change);
      this.outcomes.set(uid, {
        uid,
        kind: stands.kind,
        how: outcome?.how ?? 'changed',
        decision: outcome?.decision ?? null,
        after: stands.tree,
        clock,
      });
    }
    return given;
  }

  /** Gives rows to items and steps that are new here, so that whatever points at them can be written in any order. */
  nameNew(): void {
    const next = new Map<string, number>();
    const idIn = (table: string, id: string) => {
      const last =
        next.get(table) ??
        this.writer.get<{ last: number }>(
          `SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0), coalesce(max(${id}), 0)) AS last FROM ${table}`,
          [table],
        )?.last ??
        0;
      next.set(table, last + 1);
      return last + 1;
    };
    const { names } = this.look;
    for (const { uid, kind, after } of this.outcomes.values()) {
      if (!after) continue;
      const { table, id } = shapeOf(kind);
      if (names.book(kind).idOf(uid) === undefined) {
        names.book(kind).put(kind === 'calendar' ? Number(after['year']) : idIn(table, id), uid);
      }
      for (const row of rowsOf(after, 'project_record')) {
        const record = textIn(row, 'uid');
        if (names.records.idOf(record) === undefined) names.records.add(idIn('project_record', 'id'), record);
      }
    }
  }

  write(): TakenItems['written'] {
    const { writer, look } = this;
    const ordered = ITEM_SHAPES.flatMap(({ kind }) => [...this.outcomes.values()].filter((each) => each.kind === kind));
    const before = new Map<string, ItemTree>();
    for (const { uid, kind, after } of ordered) {
      const known = look.items.get(uid)?.localId ?? null;
      const current = this.ours({ kind, localId: known });
      if (!current || known === null) continue;
      before.set(uid, current);
      if (after) standAside(writer, kind, known, uid);
    }
    for (const { kind, after } of ordered) {
      if (kind === 'document' && after) keepPaper(writer, this.source, textIn(after, 'sha256'));
    }
    const written = ordered.map(({ clock: _clock, ...outcome }, done) => {
      this.#onItem?.(done, ordered.length);
      const { uid, kind, after } = outcome;
      const id = look.names.book(kind).idOf(uid) ?? look.items.get(uid)?.localId ?? 0;
      const current = before.get(uid);
      if (after)
        writeItem(writer, look.names, {
          kind,
          id,
          tree: after,
          current: kind === 'unit' && current ? { ...current, unit_alias: [] } : current,
        });
      return { ...outcome, how: after || !current ? outcome.how : ('removed' as const), id, before: current };
    });
    for (const { uid, kind, after, id } of written.toReversed()) {
      if (after || !before.has(uid)) continue;
      removeItem(writer, kind, id);
      look.names.book(kind).forget(uid);
    }
    return written;
  }
}

function keepPaper(writer: Writer, source: PackageSource, sha256: string): void {
  if (writer.get('SELECT 1 FROM paper_content WHERE sha256 = ?', [sha256])) return;
  const bytes = source.readPaper(sha256);
  if (!bytes) throw new UnknownReference('no bytes of a paper');
  writer.run('INSERT INTO paper_content (sha256, bytes) VALUES (?, ?)', [sha256, bytes]);
}
