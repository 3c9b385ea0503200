import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { rowsOf, textIn } from '../../domain/exchange/item-tree.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import type { Reader } from '../reader-writer.ts';
import type { Look } from './look.ts';
import { referencesOf } from './named-here.ts';
import { readItems } from './read-items.ts';

type Chosen = Map<string, ItemKind>;

/** Adds whatever the given items need, and what that needs in turn. */
function withNeeded(reader: Reader, { names }: Look, chosen: Chosen): Chosen {
  for (let waiting = [...chosen]; waiting.length > 0;) {
    const needed: Chosen = new Map();
    for (const [kind, entries] of Map.groupBy(waiting, ([, of]) => of)) {
      const ids = entries.flatMap(([uid]) => names.book(kind).idOf(uid) ?? []);
      for (const { tree } of readItems(reader, names, kind, ids)) {
        for (const [of, reference] of neededBy(kind, tree)) {
          const uid = names.currentName(reference);
          if (!chosen.has(uid)) needed.set(uid, of);
        }
      }
    }
    for (const [uid, kind] of needed) chosen.set(uid, kind);
    waiting = [...needed];
  }
  return chosen;
}

/** A letter goes along with the project whose stage rests on it. */
function neededBy(kind: ItemKind, tree: ItemTree): readonly (readonly [ItemKind, string])[] {
  const letters = rowsOf(tree, 'declaration').flatMap((row) =>
    row['letter'] === null ? [] : [['document', textIn(row, 'letter')] as const],
  );
  return [...referencesOf(kind, tree), ...letters];
}

/** Units, specialties and experts. */
export function peopleScope(look: Look): ReadonlySet<string> {
  const kinds: ReadonlySet<ItemKind> = new Set(['unit', 'specialty', 'expert']);
  return new Set(
    [...look.items.values()].flatMap(({ uid, kind, localId }) => (kinds.has(kind) && localId !== null ? [uid] : [])),
  );
}

/** The given projects with their papers, the meetings about them, and whatever these need. */
export function projectScope(reader: Reader, look: Look, ids: readonly number[]): ReadonlySet<string> {
  const { names } = look;
  const chosen: Chosen = new Map();
  const add = (kind: ItemKind, rows: readonly number[]) => {
    for (const id of rows) {
      const uid = names.book(kind).uidOf(id);
      if (uid !== undefined) chosen.set(uid, kind);
    }
  };
  const among = JSON.stringify(ids);
  const idsOf = (sql: string) => reader.all<{ id: number }>(sql, [among]).map(({ id }) => id);
  add('project', ids);
  add('document', idsOf('SELECT id FROM issued_document WHERE project_id IN (SELECT value FROM json_each(?))'));
  add(
    'meeting',
    idsOf(
      'SELECT DISTINCT meeting_id AS id FROM expert_meeting_project WHERE project_id IN (SELECT value FROM json_each(?))',
    ),
  );
  return new Set(withNeeded(reader, look, chosen).keys());
}

/** The contents that the items of a package name: papers by hash, attachments by hash. */
export function contentsOf(reader: Reader, { items }: Look, scope: ReadonlySet<string> | null) {
  const papers = new Map<string, number>();
  const attachments = new Map<string, number>();
  const idsOf = (kind: ItemKind) =>
    [...items.values()].flatMap((item) =>
      item.kind === kind && item.localId !== null && (scope === null || scope.has(item.uid)) ? [item.localId] : [],
    );
  const read = (table: string, column: string, ids: readonly number[], into: Map<string, number>) => {
    for (const row of reader.all<{ sha256: string; bytes: number }>(
      `SELECT sha256, byte_length AS bytes FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY 1`,
      [JSON.stringify(ids)],
    )) {
      into.set(row.sha256, row.bytes);
    }
  };
  read('issued_document', 'id', idsOf('document'), papers);
  read('attachment', 'project_id', idsOf('project'), attachments);
  return { papers, attachments };
}
