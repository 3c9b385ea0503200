import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { LedgerValues } from '../../domain/ledgers/ledger-column.ts';
import type { ServiceContext } from '../service-context.ts';
import { exportLedger } from './export-ledger.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { LedgerContext, LedgerView } from './ledger-view.ts';
import { openLedger } from './open-ledger.ts';

/** The values of the view's own columns. */
function ownValues({ columns }: LedgerView, values: LedgerValues): LedgerValues {
  return Object.fromEntries(
    columns.flatMap(({ key }) => (Object.hasOwn(values, key) ? [[key, values[key] ?? null]] : [])),
  );
}

function listLedger(context: LedgerContext, input: ParsedInput<'ledgers.list'>): HandlerOutput<'ledgers.list'> {
  const { view, years, filter, sort, selection } = openLedger(context, input);
  const { total, sums, superseded, groups } = selection;
  return {
    columns: view.columns,
    filters: view.filters,
    yearLabel: view.yearLabel,
    needsYear: view.needsYear,
    years,
    year: filter.year,
    sort,
    note: view.note(context),
    rows: selection
      .rows(input.page * input.pageSize, input.pageSize)
      .map(({ id, projectId, values }) => ({ id, projectId, values: ownValues(view, values) })),
    total,
    sums: ownValues(view, sums),
    superseded,
    groups,
  };
}

/** The 台账 of the office: views on the library that are filtered, sorted, paged and written to files. */
export function ledgerHandlers(context: ServiceContext) {
  const keep = keptWhileUnchanged(context);
  return {
    'ledgers.list': (input) => listLedger({ ...context, keep }, input),
    'ledgers.export': (input, call) => exportLedger({ ...context, keep }, input, call),
  } satisfies Handlers<'ledgers.list' | 'ledgers.export'>;
}
