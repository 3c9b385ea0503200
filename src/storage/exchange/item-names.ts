import { randomUUID } from 'node:crypto';
import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { ITEM_SHAPES } from '../../domain/exchange/item-shapes.ts';
import type { ReferenceKind } from '../../domain/exchange/item-tree.ts';
import type { Reader } from '../reader-writer.ts';

/** A row that has another row's key has no name of its own; it is named by what it belongs to and its place there. */
const PLACE = '#';

/** A two-way book of names; what one side lacks is undefined. */
class NameBook {
  readonly #uids = new Map<number, string>();
  readonly #ids = new Map<string, number>();
  /** Names that were given since the book was read. */
  readonly added = new Map<string, number>();
  /** Whether something here that had a name goes by another since the book was read. */
  hasRenamed = false;

  put(id: number, uid: string): void {
    const former = this.#uids.get(id);
    if (former !== undefined) this.#ids.delete(former);
    if (former !== undefined && former !== uid) this.hasRenamed = true;
    this.#uids.set(id, uid);
    this.#ids.set(uid, id);
  }

  add(id: number, uid: string): string {
    this.put(id, uid);
    this.added.set(uid, id);
    return uid;
  }

  namesGiven(): ReadonlyMap<number, string> {
    return new Map([...this.added].map(([uid, id]) => [id, uid]));
  }

  uidOf(id: number): string | undefined {
    return this.#uids.get(id);
  }

  idOf(uid: string): number | undefined {
    return this.#ids.get(uid);
  }

  entries(): IterableIterator<[string, number]> {
    return this.#ids.entries();
  }

  forget(uid: string): void {
    const id = this.#ids.get(uid);
    this.#ids.delete(uid);
    if (id !== undefined) this.#uids.delete(id);
  }
}

/** The names for good of everything in the library that travels or is pointed at; whatever had none is given one. */
export class ItemNames {
  readonly #items = new Map<ItemKind, NameBook>();
  readonly #aliases = new Map<string, string>();
  readonly #reader: Reader;
  /** Aliases by name; made anew once there is another. */
  #byName: ReadonlyMap<string, string[]> | undefined;
  readonly records = new NameBook();

  /** What `before` named but nobody kept gets the same names again. */
  constructor(reader: Reader, before?: ItemNames) {
    this.#reader = reader;
    for (const { kind } of ITEM_SHAPES) this.#items.set(kind, new NameBook());
    const items = reader.all<{ uid: string; kind: ItemKind; id: number }>(
      'SELECT uid, kind, local_id AS id FROM exchange_item WHERE local_id IS NOT NULL',
    );
    for (const { uid, kind, id } of items) this.book(kind).put(id, uid);
    for (const { alias, uid } of reader.all<{ alias: string; uid: string }>('SELECT alias, uid FROM exchange_alias')) {
      this.#aliases.set(alias, uid);
    }
    for (const { id, uid } of reader.all<{ id: number; uid: string }>(
      'SELECT record_id AS id, uid FROM exchange_record',
    )) {
      this.records.put(id, uid);
    }
    for (const { kind, table, id } of ITEM_SHAPES) {
      const book = this.book(kind);
      const given = before?.book(kind).namesGiven();
      for (const row of reader.all<{ id: number }>(`SELECT ${id} AS id FROM ${table} ORDER BY 1`)) {
        if (book.uidOf(row.id) === undefined) book.add(row.id, given?.get(row.id) ?? randomUUID());
      }
    }
    const given = before?.records.namesGiven();
    for (const { id } of reader.all<{ id: number }>(
      'SELECT id FROM project_record WHERE id NOT IN (SELECT record_id FROM exchange_record) ORDER BY id',
    )) {
      this.records.add(id, given?.get(id) ?? randomUUID());
    }
  }

  book(kind: ItemKind): NameBook {
    const book = this.#items.get(kind);
    if (!book) throw new TypeError(`no names of ${kind}`);
    return book;
  }

  /** Whether an item here goes by another name since the names were read. */
  get hasRenamed(): boolean {
    return [...this.#items.values()].some((book) => book.hasRenamed);
  }

  /** The name that an item goes by here. */
  currentName(uid: string): string {
    let name = uid;
    for (let next = this.#aliases.get(name); next !== undefined; next = this.#aliases.get(name)) name = next;
    return name;
  }

  addAlias(alias: string, uid: string): void {
    if (this.currentName(uid) === alias) return;
    this.#aliases.set(alias, uid);
    this.#byName = undefined;
  }

  aliases(): IterableIterator<[string, string]> {
    return this.#aliases.entries();
  }

  #aliasesByName(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const alias of this.#aliases.keys()) {
      const name = this.currentName(alias);
      const others = found.get(name);
      if (others) others.push(alias);
      else found.set(name, [alias]);
    }
    return found;
  }

  aliasesOf(uid: string): string[] {
    this.#byName ??= this.#aliasesByName();
    return this.#byName.get(uid) ?? [];
  }

  /** What a reference to a local row says to others; undefined when there is no such row. */
  referenceTo(kind: ReferenceKind, id: number): string | undefined {
    switch (kind) {
      case 'record':
        return this.records.uidOf(id);
      case 'declaration': {
        const row = this.#reader.get<{ projectId: number; round: number }>(
          'SELECT project_id AS projectId, round FROM declaration WHERE id = ?',
          [id],
        );
        const project = row && this.book('project').uidOf(row.projectId);
        return row && project && `${project}${PLACE}${String(row.round)}`;
      }
      case 'attachment': {
        const row = this.#reader.get<{ projectId: number; sha256: string; name: string }>(
          'SELECT project_id AS projectId, sha256, original_name AS name FROM attachment WHERE id = ?',
          [id],
        );
        const project = row && this.book('project').uidOf(row.projectId);
        return row && project && [project, row.sha256, row.name].join(PLACE);
      }
      case 'draw': {
        const row = this.#reader.get<{ meetingId: number; ordinal: number }>(
          'SELECT meeting_id AS meetingId, ordinal FROM expert_draw WHERE id = ?',
          [id],
        );
        const meeting = row && this.book('meeting').uidOf(row.meetingId);
        return row && meeting && `${meeting}${PLACE}${String(row.ordinal)}`;
      }
      case 'specialty':
      case 'unit':
      case 'policy':
      case 'expert':
      case 'project':
      case 'inclusion':
      case 'document':
        return this.book(kind).uidOf(id);
    }
  }

  /** The local row that others' reference names; undefined when there is none (yet). */
  resolve(kind: ReferenceKind | ItemKind, reference: string): number | undefined {
    if (kind === 'record') return this.records.idOf(reference);
    if (kind !== 'declaration' && kind !== 'attachment' && kind !== 'draw') {
      return this.book(kind).idOf(this.currentName(reference));
    }
    const [owner = '', first = '', ...rest] = reference.split(PLACE);
    const id = this.resolve(kind === 'draw' ? 'meeting' : 'project', owner);
    if (id === undefined) return undefined;
    const found =
      kind === 'attachment'
        ? this.#reader.get<{ id: number }>(
            'SELECT id FROM attachment WHERE project_id = ? AND sha256 = ? AND original_name = ?',
            [id, first, rest.join(PLACE)],
          )
        : this.#reader.get<{ id: number }>(
            kind === 'draw'
              ? 'SELECT id FROM expert_draw WHERE meeting_id = ? AND ordinal = ?'
              : 'SELECT id FROM declaration WHERE project_id = ? AND round = ?',
            [id, Number(first)],
          );
    return found?.id;
  }
}
