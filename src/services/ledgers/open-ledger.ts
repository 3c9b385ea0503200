import { CallError } from '../../contract/call-error.ts';
import { NO_LEDGER_FILTER } from '../../contract/calls/ledger-calls.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import { yearOf } from '../../domain/dates.ts';
import type { LedgerViewId } from '../../domain/ledgers/ledger-views.ts';
import { contractsDueLedger } from './contracts-due-ledger.ts';
import type { LedgerContext, LedgerFilter, LedgerSelection, LedgerSort, LedgerView } from './ledger-view.ts';
import { lowUseLedger } from './low-use-ledger.ts';
import { projectsLedger } from './projects-ledger.ts';
import { unitHistoryLedger } from './unit-history-ledger.ts';
import { withoutMonitoringLedger } from './without-monitoring-ledger.ts';
import { yearFundingLedger } from './year-funding-ledger.ts';

const VIEWS: Readonly<Record<LedgerViewId, LedgerView>> = {
  projects: projectsLedger,
  yearFunding: yearFundingLedger,
  contractsDue: contractsDueLedger,
  withoutMonitoring: withoutMonitoringLedger,
  lowUseResources: lowUseLedger,
  unitHistory: unitHistoryLedger,
};

/** A view with what was chosen of it. */
export interface OpenLedger {
  readonly view: LedgerView;
  readonly years: readonly number[];
  /** As applied: the filters that the view heeds, and its year. */
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort;
  readonly selection: LedgerSelection;
}

/** The filters that the view heeds; the others filter nothing. */
function heeded(view: LedgerView, filter: LedgerFilter): LedgerFilter {
  return { ...NO_LEDGER_FILTER, ...Object.fromEntries(view.filters.map((name) => [name, filter[name]])) };
}

function usableSort({ columns, sort: usual }: LedgerView, sort: LedgerSort | null): LedgerSort {
  if (sort === null) return usual;
  const column = columns.find(({ key }) => key === sort.by);
  if (column?.sortable === true) return sort;
  throw new CallError('invalidInput', `不能按“${column?.label ?? sort.by}”排序，请另选一列。`);
}

/** Opens a 台账 as it was chosen. Throws CallError for a column that it cannot be sorted by. */
export function openLedger(
  context: LedgerContext,
  { view: id, filter: wanted, sort: wantedSort }: Pick<ParsedInput<'ledgers.list'>, 'view' | 'filter' | 'sort'>,
): OpenLedger {
  const view = VIEWS[id];
  const years = view.years(context.reader);
  const heededFilter = heeded(view, wanted);
  const latest = view.needsYear ? (years[0] ?? yearOf(context.today()) + 1) : null;
  const filter = { ...heededFilter, year: heededFilter.year ?? latest };
  const sort = usableSort(view, wantedSort);
  return { view, years, filter, sort, selection: view.select(context, filter, sort) };
}
