import type { CallContext } from '../../contract/call-context.ts';
import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import type { LedgerColumn, LedgerRow } from '../../domain/ledgers/ledger-column.ts';
import { LEDGER_VIEWS } from '../../domain/ledgers/ledger-views.ts';
import type { LedgerTable } from '../../documents/ledger/ledger-table.ts';
import { whileUnchanged } from '../list-export/save-export.ts';
import { saveTable } from '../list-export/save-table.ts';
import { describeSelection } from './describe-selection.ts';
import type { LedgerContext, LedgerSelection } from './ledger-view.ts';
import { openLedger } from './open-ledger.ts';

/** Lines are read in pieces of this many while the file is being written. */
const ROWS_PER_READ = 200;

function* piecesOf({ rows, total }: LedgerSelection): Generator<readonly LedgerRow[]> {
  for (let skip = 0; skip < total; skip += ROWS_PER_READ) yield rows(skip, ROWS_PER_READ);
}

function chosenColumns(all: readonly LedgerColumn[], keys: readonly string[] | null): readonly LedgerColumn[] {
  if (keys === null) return all;
  return keys.map((key) => {
    const column = all.find((each) => each.key === key);
    if (!column) throw new CallError('invalidInput', `台账中没有“${key}”这一列，请刷新后重试。`);
    return column;
  });
}

/** Writes a 台账 as it is shown, to the file that the reviewer named; it is there whole, or not at all. */
export async function exportLedger(
  context: LedgerContext,
  input: ParsedInput<'ledgers.export'>,
  call: CallContext,
): Promise<HandlerOutput<'ledgers.export'>> {
  const path = context.pathOf(input.target);
  const { view, filter, sort, selection } = openLedger(context, input);
  const title = LEDGER_VIEWS[input.view];
  const description = describeSelection(context.reader, view, filter, sort);
  const { officeName } = context.settings();
  const today = context.today();
  const { total, sums, superseded, groups } = selection;
  const leftOut = superseded === 0 ? '' : `（合计不含已拆分、已并入的 ${String(superseded)} 个项目）`;
  const made = `编制单位：${officeName}　　导出日期：${formatChineseDate(today)}　　共 ${String(total)} 行${leftOut}`;
  const table: LedgerTable = {
    title,
    subtitle: `${made}　　范围：${description}　　金额单位：万元`,
    author: officeName,
    createdOn: today,
    columns: chosenColumns(view.columns, input.columns),
    rows: whileUnchanged(context.library, piecesOf(selection)),
    total,
    sums,
    sumsAreOfAll: superseded === 0,
    groups,
  };
  const after = { view: input.view, columns: table.columns.map(({ key }) => key) };
  return saveTable(
    context,
    { path, table, format: input.format, action: 'ledgers.export', remark: description, after },
    call,
  );
}
