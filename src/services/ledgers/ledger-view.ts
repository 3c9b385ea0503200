import type { ParsedInput } from '../../contract/contract.ts';
import type { LedgerColumn, LedgerGroup, LedgerRow, LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import type { LedgerFilterName } from '../../domain/ledgers/ledger-views.ts';
import { sumByPlanYear } from '../../storage/dashboard.ts';
import type { ProjectFilter } from '../../storage/project-list.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';

export type LedgerFilter = ParsedInput<'ledgers.list'>['filter'];
export type LedgerSort = NonNullable<ParsedInput<'ledgers.list'>['sort']>;

/** Everything that passes a view's filter, in order; its rows are read when they are asked for. */
export interface LedgerSelection {
  readonly total: number;
  readonly sums: LedgerValues;
  /** Lines that the sums leave out, because their projects went on in other ones. */
  readonly superseded: number;
  readonly groups: readonly LedgerGroup[];
  readonly rows: (skip: number, size: number) => readonly LedgerRow[];
}

/** What a view reads its lines with. */
export interface LedgerContext extends ServiceContext {
  /** What `load` answers, kept until the library or the day changes; `name` stands for it. */
  readonly keep: <Value>(name: string, load: () => Value) => Value;
}

/** One 台账: its columns, the filters that it heeds and its lines. */
export interface LedgerView {
  readonly columns: readonly LedgerColumn[];
  readonly filters: readonly LedgerFilterName[];
  readonly yearLabel: '计划年度' | '预算年度';
  /** The lines are always those of one year. */
  readonly needsYear: boolean;
  /** The usual order. */
  readonly sort: LedgerSort;
  /** What the view takes in, in a sentence. */
  readonly note: (context: ServiceContext) => string;
  /** Years that the filter can take, latest first. */
  readonly years: (reader: Reader) => readonly number[];
  readonly select: (context: LedgerContext, filter: LedgerFilter, sort: LedgerSort) => LedgerSelection;
}

/** Years that projects are planned for, latest first. */
export function planYears(reader: Reader): number[] {
  return sumByPlanYear(reader).map(({ planYear }) => planYear);
}

/** The part of a filter that the projects themselves have to pass. */
export function projectFilter(filter: LedgerFilter, planYear: number | null): ProjectFilter {
  const { query, unitId, stages, constructionTypes, contentCategories } = filter;
  return { query, unitId, planYear, stages, constructionTypes, contentCategories };
}
