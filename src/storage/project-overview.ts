import type { Connection } from './driver.ts';
import type { FacetFilter, Selection } from './project-columns.ts';
import { ProjectColumns } from './project-columns.ts';
import type { MoneyColumn, MoneySums } from './project-money-columns.ts';
import { MONEY_COLUMNS, ProjectMoneyColumns } from './project-money-columns.ts';
import type { SortKey } from './project-order.ts';
import { pageOfOrder, ProjectOrder } from './project-order.ts';

const NO_DATE = '9999-12-31';

/** What lists can be sorted by; ties go by id. */
const SORT_KEYS = {
  code: { columns: ['code_year', 'code_number'] },
  name: { columns: ['name_sort'] },
  unitName: { columns: ['unit_sort'] },
  planYear: { columns: ['plan_year'] },
  stage: { columns: ['stage_position'] },
  declaredAmount: { columns: ['declared_amount_fen'] },
  declaredOn: { columns: [`coalesce(declared_on, '${NO_DATE}')`], blank: NO_DATE },
  dueOn: { columns: [`coalesce(due_on, '${NO_DATE}')`], blank: NO_DATE },
  updatedAt: { columns: ['updated_at'] },
} satisfies Readonly<Record<string, SortKey>>;
export type SortBy = keyof typeof SORT_KEYS;

// More written projects than this are read again with all the others.
const REFRESH_LIMIT = 64;

// Paging and sorting ask for the same selection again and again.
const SELECTIONS_KEPT = 8;

/** All projects as lists see them: filtered, counted, summed and sorted without touching the file. */
export interface ProjectOverview {
  /**
   * The projects that pass; `search` answers the ids to choose from, null for all. Kept by `name`, which stands for
   * filter and search, until a project is written.
   */
  select(name: string, filter: FacetFilter, search: () => readonly number[] | null): Selection;
  /** Ids of one page of a selection. */
  page(
    selection: Selection,
    sort: { by: SortBy | MoneyColumn; descending: boolean },
    skip: number,
    size: number,
  ): number[];
  /** The money of a selection, every amount added up. */
  moneySums(selection: Selection): MoneySums;
}

function isMoney(by: string): by is MoneyColumn {
  return Object.hasOwn(MONEY_COLUMNS, by);
}

/**
 * The overview of a connection, read with its first use and then kept up to date by triggers of the connection's own,
 * so that no write can forget it.
 */
export function overviewOn(connection: Connection): ProjectOverview {
  const written = new Set<number>();
  const orders = new Map<SortBy, ProjectOrder>();
  const selections = new Map<string, Selection>();
  const sums = new WeakMap<Selection, MoneySums>();
  let columns: ProjectColumns | undefined;
  let money: ProjectMoneyColumns | undefined;

  connection.define('note_written_project', (id) => void written.add(Number(id)));
  for (const [event, row] of [
    ['INSERT', 'NEW'],
    ['UPDATE', 'NEW'],
    ['DELETE', 'OLD'],
  ] as const) {
    connection.exec(
      `CREATE TEMP TRIGGER note_${event.toLowerCase()} AFTER ${event} ON main.project
       BEGIN SELECT note_written_project(${row}.id); END;
       CREATE TEMP TRIGGER note_money_${event.toLowerCase()} AFTER ${event} ON main.project_money
       BEGIN SELECT note_written_project(${row}.project_id); END`,
    );
  }

  function upToDate(): ProjectColumns {
    const ids = [...written];
    if (ids.length > 0) selections.clear();
    if (columns === undefined || ids.length > REFRESH_LIMIT) {
      columns = new ProjectColumns(connection);
      orders.clear();
      money = undefined;
    } else if (ids.length > 0) {
      columns.refresh(ids);
      for (const order of orders.values()) order.refresh(ids);
      if (money?.refresh(ids) === false) money = undefined;
    }
    // What an open transaction wrote may yet be undone: it is read again afterwards.
    if (!connection.inTransaction) written.clear();
    return columns;
  }

  return {
    select(name, filter, search) {
      const current = upToDate();
      let selection = selections.get(name);
      if (selection === undefined) {
        selection = current.select(filter, search());
        if (selections.size >= SELECTIONS_KEPT) selections.clear();
        selections.set(name, selection);
      }
      return selection;
    },
    page(selection, { by, descending }, skip, size) {
      upToDate();
      if (isMoney(by)) {
        money ??= new ProjectMoneyColumns(connection);
        return pageOfOrder(money.order(by), selection.passes, descending, skip, size);
      }
      let order = orders.get(by);
      if (order === undefined) {
        order = new ProjectOrder(connection, SORT_KEYS[by]);
        orders.set(by, order);
      }
      return order.page(selection.passes, descending, skip, size);
    },
    moneySums(selection) {
      upToDate();
      money ??= new ProjectMoneyColumns(connection);
      let known = sums.get(selection);
      if (known === undefined) {
        known = money.sums(selection.passes);
        sums.set(selection, known);
      }
      return known;
    },
  };
}
