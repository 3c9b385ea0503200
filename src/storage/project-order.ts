import type { Connection, SqlValue } from './driver.ts';

/** One way to sort projects; each has an index on exactly these expressions. */
export interface SortKey {
  readonly columns: readonly string[];
  /** What stands in the place of an empty value; such projects come last either way. */
  readonly blank?: string;
}

/** Ids in ascending order; from `blanksFrom` on are those without a value, which come last either way. */
export interface OrderedIds {
  readonly ids: Uint32Array;
  readonly count: number;
  readonly blanksFrom: number;
}

/** Ids that pass, from the `skip`th on, at most `size`. */
export function pageOfOrder(
  { ids, count, blanksFrom }: OrderedIds,
  passes: Uint8Array,
  descending: boolean,
  skip: number,
  size: number,
): number[] {
  const page: number[] = [];
  let skipped = 0;
  for (let step = 0; step < count && page.length < size; step += 1) {
    const place = descending && step < blanksFrom ? blanksFrom - 1 - step : step;
    const id = ids[place] ?? 0;
    if (passes[id] !== 1) continue;
    if (skipped < skip) skipped += 1;
    else page.push(id);
  }
  return page;
}

/** The ids of all projects in one order, as SQL sorts them, held in memory. */
export class ProjectOrder {
  readonly #connection: Connection;
  readonly #key: SortKey;
  #ids: Uint32Array;
  #count: number;

  constructor(connection: Connection, key: SortKey) {
    this.#connection = connection;
    this.#key = key;
    const row = connection
      .prepare(
        `SELECT json_group_array(id) AS ids FROM (SELECT id FROM project ORDER BY ${key.columns.join(', ')}, id)`,
      )
      .get([]) as { ids: string };
    this.#ids = Uint32Array.from(JSON.parse(row.ids) as number[]);
    this.#count = this.#ids.length;
  }

  /** Moves projects that were written to their places; those that are gone leave the order. */
  refresh(ids: readonly number[]): void {
    for (const id of ids) this.#remove(id);
    const waiting = new Set(ids);
    for (const id of ids) this.#put(id, waiting);
  }

  /** Ids that pass, from the `skip`th on, at most `size`. */
  page(passes: Uint8Array, descending: boolean, skip: number, size: number): number[] {
    const order = { ids: this.#ids, count: this.#count, blanksFrom: this.#blanksFrom() };
    return pageOfOrder(order, passes, descending, skip, size);
  }

  /** Puts a project before the one that follows it in SQL's order, which may itself still wait to be put. */
  #put(id: number, waiting: Set<number>): void {
    if (!waiting.delete(id)) return;
    const columns = this.#key.columns.map((column, index) => `${column} AS k${String(index)}`).join(', ');
    const own = this.#find(`SELECT ${columns} FROM project WHERE id = ?`, [id]);
    if (!own) return;
    const next = this.#following(Object.values(own), id);
    if (next !== undefined) this.#put(next, waiting);
    this.#insert(id, next === undefined ? this.#count : this.#ids.indexOf(next));
  }

  #following(key: readonly SqlValue[], id: number): number | undefined {
    const columns = this.#key.columns.join(', ');
    const places = key.map(() => '?').join(', ');
    const next =
      this.#find(`SELECT id FROM project WHERE (${columns}) = (${places}) AND id > ? ORDER BY id LIMIT 1`, [
        ...key,
        id,
      ]) ?? this.#find(`SELECT id FROM project WHERE (${columns}) > (${places}) ORDER BY ${columns}, id LIMIT 1`, key);
    return next && Number(next['id']);
  }

  #find(sql: string, params: readonly SqlValue[]): Record<string, SqlValue> | undefined {
    return this.#connection.prepare(sql).get(params) as Record<string, SqlValue> | undefined;
  }

  #insert(id: number, place: number): void {
    if (this.#count === this.#ids.length) {
      const longer = new Uint32Array(Math.ceil((this.#count + 1) * 1.25));
      longer.set(this.#ids);
      this.#ids = longer;
    }
    this.#ids.copyWithin(place + 1, place, this.#count);
    this.#ids[place] = id;
    this.#count += 1;
  }

  #remove(id: number): void {
    const place = this.#ids.indexOf(id);
    if (place < 0 || place >= this.#count) return;
    this.#ids.copyWithin(place, place + 1, this.#count);
    this.#count -= 1;
  }

  #blanksFrom(): number {
    const { blank, columns } = this.#key;
    if (blank === undefined) return this.#count;
    const first = this.#find(`SELECT id FROM project WHERE ${columns.join(', ')} = ? ORDER BY id LIMIT 1`, [blank]);
    return first ? this.#ids.indexOf(Number(first['id'])) : this.#count;
  }
}
