import { keysOf } from '../domain/glossary.ts';
import { SUPERSEDED_STAGES } from '../domain/superseded-stages.ts';
import type { Connection } from './driver.ts';
import type { OrderedIds } from './project-order.ts';

/** 核减 stands only where something was reviewed; its rate is in hundredths of a percent, as lists show it. */
const REDUCED = 'max(p.declared_amount_fen - m.reviewed_fen, 0)';

/**
 * What a project's money is sorted and summed by: name → expression over `project p` and `project_money m`. Null while
 * there is nothing to say: before anything is arranged, and before there is a contract to pay.
 */
export const MONEY_COLUMNS = {
  declared: 'p.declared_amount_fen',
  reviewed: 'm.reviewed_fen',
  reduced: REDUCED,
  reductionRate: `round(${REDUCED} * 10000.0 / nullif(p.declared_amount_fen, 0))`,
  approved: 'm.approved_fen',
  arranged: 'nullif(m.arranged_fen, 0)',
  ceiling: 'm.ceiling_fen',
  awarded: 'm.awarded_fen',
  contracted: 'm.contracted_fen',
  paid: 'CASE WHEN m.contracted_fen IS NULL THEN nullif(m.paid_fen, 0) ELSE m.paid_fen END',
} as const;
export type MoneyColumn = keyof typeof MONEY_COLUMNS;
const NAMES = keysOf(MONEY_COLUMNS);

/** 1 for projects that went on in other ones, whose money is counted there. */
const SUPERSEDED = `p.stage IN (${SUPERSEDED_STAGES.map((stage) => `'${stage}'`).join(', ')})`;

/**
 * What the projects come to together, without those that went on in other ones; the rate is of the declared sum of what
 * was reviewed.
 */
export type MoneySums = Readonly<Record<MoneyColumn, number | null>>;

/** The money of all projects, in memory by project id: lists sort by it and sum it up without touching the file. */
export class ProjectMoneyColumns {
  readonly #connection: Connection;
  /** NaN where a project has no such amount. */
  readonly #values: Readonly<Record<MoneyColumn, Float64Array>>;
  readonly #superseded: Uint8Array;
  readonly #orders = new Map<MoneyColumn, OrderedIds>();

  constructor(connection: Connection) {
    this.#connection = connection;
    const row = connection.prepare('SELECT coalesce(max(id), 0) AS last FROM project').get([]) as { last: number };
    // Room for new projects, so that they need no copying.
    const size = Math.ceil((row.last + 1) * 1.25) + 64;
    const empty = () => new Float64Array(size).fill(Number.NaN);
    this.#values = Object.fromEntries(NAMES.map((name) => [name, empty()])) as Record<MoneyColumn, Float64Array>;
    this.#superseded = new Uint8Array(size);
    this.#read('true', []);
  }

  /** Reads projects again that were written; false when there is no room left for one of them. */
  refresh(ids: readonly number[]): boolean {
    if (ids.some((id) => id >= this.#values.declared.length)) return false;
    this.#orders.clear();
    for (const name of NAMES) {
      for (const id of ids) this.#values[name][id] = Number.NaN;
    }
    this.#read('p.id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
    return true;
  }

  sums(passes: Uint8Array): MoneySums {
    const sumOf = (name: MoneyColumn): number | null => {
      const values = this.#values[name];
      let sum: number | null = null;
      for (let id = 0; id < passes.length; id += 1) {
        if (passes[id] !== 1 || this.#superseded[id] === 1) continue;
        const value = values[id] ?? Number.NaN;
        if (!Number.isNaN(value)) sum = (sum ?? 0) + value;
      }
      return sum;
    };
    const sums = Object.fromEntries(NAMES.map((name) => [name, sumOf(name)])) as Record<MoneyColumn, number | null>;
    const whole = (sums.reviewed ?? 0) + (sums.reduced ?? 0);
    return { ...sums, reductionRate: whole === 0 ? null : Math.round(((sums.reduced ?? 0) * 10_000) / whole) };
  }

  /** All projects by one amount, those without it at the end; ties go by id. */
  order(name: MoneyColumn): OrderedIds {
    let order = this.#orders.get(name);
    if (order === undefined) {
      order = orderByValue(this.#values[name], this.#ids());
      this.#orders.set(name, order);
    }
    return order;
  }

  #ids(): number[] {
    // Every project declares a sum, be it 0.
    return Array.from(this.#values.declared.keys()).filter((id) => !Number.isNaN(this.#values.declared[id]));
  }

  #read(where: string, params: readonly string[]): void {
    const columns = NAMES.map((name) => `json_group_array(${MONEY_COLUMNS[name]}) AS ${name}`).join(', ');
    const row = this.#connection
      .prepare(
        `SELECT json_group_array(p.id) AS ids, json_group_array(${SUPERSEDED}) AS superseded, ${columns}
         FROM project p LEFT JOIN project_money m ON m.project_id = p.id WHERE ${where}`,
      )
      .get(params) as Record<MoneyColumn | 'ids' | 'superseded', string>;
    const ids = JSON.parse(row.ids) as number[];
    (JSON.parse(row.superseded) as (0 | 1)[]).forEach((superseded, index) => {
      this.#superseded[ids[index] ?? 0] = superseded;
    });
    for (const name of NAMES) {
      const values = this.#values[name];
      (JSON.parse(row[name]) as (number | null)[]).forEach((value, index) => {
        values[ids[index] ?? 0] = value ?? Number.NaN;
      });
    }
  }
}

/** Ids by a value each, those without one at the end; ties go by id. */
export function orderByValue(
  values: { readonly [id: number]: number | undefined },
  ids: readonly number[],
): OrderedIds {
  const has = (id: number) => !Number.isNaN(values[id] ?? Number.NaN);
  const known = Uint32Array.from(ids.filter(has)).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ordered = new Uint32Array(ids.length);
  ordered.set(known);
  ordered.set(
    ids.filter((id) => !has(id)),
    known.length,
  );
  return { ids: ordered, count: ids.length, blanksFrom: known.length };
}
