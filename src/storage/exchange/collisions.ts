import type { ItemKind } from '../../domain/exchange/item-kinds.ts';
import { shapeOf } from '../../domain/exchange/item-shapes.ts';
import type { ItemTree } from '../../domain/exchange/item-tree.ts';
import { rowsOf, textIn } from '../../domain/exchange/item-tree.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { Reader } from '../reader-writer.ts';
import { searchText, soundsOf } from '../search-terms.ts';
import type { ItemNames } from './item-names.ts';
import { readItem } from './read-items.ts';

/** An item as it is about to stand in the library. */
export interface Standing {
  readonly kind: ItemKind;
  readonly tree: ItemTree;
}

/** An item that had to give way: two items would have been called or numbered the same. */
export interface GivenWay {
  readonly uid: string;
  /** What was changed in it, in Chinese. */
  readonly note: string;
}

type Claims = Map<string, Set<string>>;

/** What only one item may have, as its tree says; a claim of a name goes before a claim of an alias. */
interface Unique {
  readonly kind: ItemKind;
  readonly claims: (tree: ItemTree) => readonly string[];
  /** The claims of every item here, without reading the whole of each. */
  readonly claimsHere: string;
  /** Whether it has the claim by right: another one that only goes by it too gives way, whatever it is called. */
  readonly isByRight?: (tree: ItemTree, claim: string) => boolean;
  /** The same item without the claim. */
  readonly giveWay: (tree: ItemTree, claim: string, isFree: (claim: string) => boolean) => [ItemTree, string];
}

const key = (...parts: unknown[]) => JSON.stringify(parts);

function freeName(name: string, isFree: (name: string) => boolean): string {
  for (let count = 2; ; count += 1) {
    const other = `${name}（重名${String(count)}）`;
    if (isFree(other)) return other;
  }
}

function renamed(tree: ItemTree, name: string): ItemTree {
  const names = [name, ...rowsOf(tree, 'unit_alias').map((row) => textIn(row, 'alias'))];
  const sounds = names.map(soundsOf);
  const search = searchText([...names, ...sounds.flatMap(({ full, initials }) => [full, initials])]);
  return { ...tree, name, name_key: nameKey(name), name_sort: sounds[0]?.full ?? '', search_text: search };
}

function unitGivesWay(tree: ItemTree, claim: string, isFree: (claim: string) => boolean): [ItemTree, string] {
  if (claim === key(tree['name_key'])) {
    const name = freeName(textIn(tree, 'name'), (other) => isFree(key(nameKey(other))));
    return [renamed(tree, name), `另一单位已用同一名称，改名为“${name}”`];
  }
  const aliases = rowsOf(tree, 'unit_alias').filter((row) => key(row['alias_key']) !== claim);
  const positioned = aliases.map((row, position) => ({ ...row, position }));
  return [renamed({ ...tree, unit_alias: positioned }, textIn(tree, 'name')), '简称与另一单位相同，已去掉这个简称'];
}

function firstFree(from: number, isFree: (number: number) => boolean): number {
  let number = from;
  while (!isFree(number)) number += 1;
  return number;
}

const UNIQUE: readonly Unique[] = [
  {
    kind: 'specialty',
    claims: (tree) => [key(tree['parent_id'], tree['name_key'])],
    claimsHere: `SELECT id, json_array((SELECT uid FROM exchange_item WHERE kind = 'specialty' AND local_id = parent_id), name_key) AS claim
      FROM specialty`,
    giveWay(tree, _claim, isFree) {
      const name = freeName(textIn(tree, 'name'), (other) => isFree(key(tree['parent_id'], nameKey(other))));
      return [{ ...tree, name, name_key: nameKey(name) }, `同级已有同名专业，改名为“${name}”`];
    },
  },
  {
    kind: 'unit',
    claims: (tree) => [key(tree['name_key']), ...rowsOf(tree, 'unit_alias').map((row) => key(row['alias_key']))],
    claimsHere: `SELECT id, json_array(name_key) AS claim FROM unit
      UNION ALL SELECT unit_id, json_array(alias_key) FROM unit_alias`,
    isByRight: (tree, claim) => claim === key(tree['name_key']),
    giveWay: unitGivesWay,
  },
  {
    kind: 'expert',
    claims: (tree) => (tree['number'] === null ? [] : [key(tree['number'])]),
    claimsHere: 'SELECT id, json_array(number) AS claim FROM expert WHERE number IS NOT NULL',
    giveWay: (tree) => [{ ...tree, number: null }, '证件号码与另一位专家相同，已清空，请核对后补填'],
  },
  {
    kind: 'project',
    claims: (tree) => [key(tree['code_year'], tree['code_number'])],
    claimsHere: 'SELECT id, json_array(code_year, code_number) AS claim FROM project',
    giveWay(tree, _claim, isFree) {
      const year = Number(tree['code_year']);
      const number = firstFree(Number(tree['code_number']) + 1, (next) => isFree(key(year, next)));
      const code = `${String(year)}-${String(number).padStart(4, '0')}`;
      return [{ ...tree, code_number: number }, `另一项目已用同一编号，改编为 ${code}`];
    },
  },
  {
    kind: 'inclusion',
    claims: (tree) => [key(tree['plan_year'], tree['batch'])],
    claimsHere: 'SELECT id, json_array(plan_year, batch) AS claim FROM inclusion_draft',
    giveWay(tree, _claim, isFree) {
      const batch = firstFree(Number(tree['batch']) + 1, (next) => isFree(key(tree['plan_year'], next)));
      return [{ ...tree, batch }, `该年度已有同一批次，改为第 ${String(batch)} 批`];
    },
  },
];

function claimedBy(
  reader: Reader,
  names: ItemNames,
  { kind, claims, claimsHere }: Unique,
  standing: ReadonlyMap<string, Standing>,
  gone: ReadonlySet<string>,
): Claims {
  const book: Claims = new Map();
  const put = (claim: string, uid: string) => {
    const holders = book.get(claim);
    if (holders) holders.add(uid);
    else book.set(claim, new Set([uid]));
  };
  for (const row of reader.all<{ id: number; claim: string }>(claimsHere)) {
    const uid = names.book(kind).uidOf(row.id);
    if (uid !== undefined && !standing.has(uid) && !gone.has(uid)) put(row.claim, uid);
  }
  for (const [uid, each] of standing) if (each.kind === kind) for (const claim of claims(each.tree)) put(claim, uid);
  return book;
}

function settleKind(
  reader: Reader,
  names: ItemNames,
  unique: Unique,
  standing: Map<string, Standing>,
  gone: ReadonlySet<string>,
): GivenWay[] {
  const { kind, claims, giveWay, isByRight = () => true } = unique;
  const treeOf = (uid: string): ItemTree => {
    const id = names.book(kind).idOf(uid);
    const tree = standing.get(uid)?.tree ?? (id === undefined ? undefined : readItem(reader, names, kind, id));
    if (!tree) throw new TypeError('an item that claims a name is gone');
    return tree;
  };
  const inTurn = (holders: ReadonlySet<string>, claim: string) => {
    const [byRight, others] = [true, false].map((right) =>
      [...holders].filter((uid) => isByRight(treeOf(uid), claim) === right).toSorted(),
    );
    return [...(byRight ?? []), ...(others ?? [])];
  };
  const book = claimedBy(reader, names, unique, standing, gone);
  const given: GivenWay[] = [];
  for (const [claim, holders] of Array.from(book)) {
    if (holders.size === 1) continue;
    const [, ...others] = inTurn(holders, claim);
    for (const uid of others) {
      const [changed, note] = giveWay(treeOf(uid), claim, (other) => !book.has(other));
      for (const each of claims(changed)) if (!book.has(each)) book.set(each, new Set([uid]));
      standing.set(uid, { kind, tree: changed });
      given.push({ uid, note });
    }
  }
  return given;
}

/**
 * Lets items give way that would be called or numbered as another one: the one of the greater name for good, so that
 * both machines choose alike. Changes `standing`; answers what gave way.
 */
export function settleCollisions(
  reader: Reader,
  names: ItemNames,
  standing: Map<string, Standing>,
  gone: ReadonlySet<string>,
): GivenWay[] {
  return UNIQUE.flatMap((unique) => settleKind(reader, names, unique, standing, gone));
}

/** Takes the unique columns of items that are about to be written out of each other's way. */
export function standAside(
  writer: { run: (sql: string, params: readonly (string | number)[]) => unknown },
  kind: ItemKind,
  id: number,
  uid: string,
): void {
  const { table } = shapeOf(kind);
  if (kind === 'unit') writer.run('DELETE FROM unit_alias WHERE unit_id = ?', [id]);
  if (kind === 'unit' || kind === 'specialty') writer.run(`UPDATE ${table} SET name_key = ? WHERE id = ?`, [uid, id]);
  if (kind === 'expert') writer.run('UPDATE expert SET number = NULL WHERE id = ?', [id]);
  if (kind === 'project') writer.run('UPDATE project SET code_number = ? WHERE id = ?', [-id, id]);
  if (kind === 'inclusion') writer.run('UPDATE inclusion_draft SET batch = ? WHERE id = ?', [1_000_000 + id, id]);
}
