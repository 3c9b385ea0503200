import type { GridColDef, GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { LedgerSort } from '../../../src/contract/calls/ledger-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { LedgerColumn, LedgerRow } from '../../../src/domain/ledgers/ledger-column.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import { isFigure, LedgerCell } from './ledger-cell.tsx';

const CHARACTER_PX = 7.5;
const PADDING_PX = 20;
const SORT_ICON_PX = 40;
/** Long texts stand in two lines. */
const WIDEST_PX = 190;
/** Up to 99,999.99 万元. */
const MONEY_PX = 74;

/** Wide enough for the usual value, and for the head on one line. */
function pixels({ kind, width, label }: LedgerColumn): number {
  const value = kind === 'money' ? MONEY_PX : Math.min(WIDEST_PX, width * CHARACTER_PX);
  const head = label.length * 2 * CHARACTER_PX + SORT_ICON_PX;
  return Math.round(Math.max(value, head) + PADDING_PX);
}

function gridColumn(column: LedgerColumn): GridColDef<LedgerRow> {
  const align = isFigure(column) ? 'right' : 'left';
  return {
    field: column.key,
    headerName: column.label,
    minWidth: pixels(column),
    width: pixels(column),
    // Names take what the window leaves.
    ...(column.key === 'name' && { flex: 1 }),
    sortable: column.sortable,
    align,
    headerAlign: align,
    display: 'flex',
    valueGetter: (_value, row) => row.values[column.key] ?? null,
    renderCell: ({ row }) => <LedgerCell column={column} value={row.values[column.key] ?? null} />,
  };
}

interface LedgerGridProps {
  readonly title: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: CallOutput<'ledgers.list'>['rows'];
  readonly total: number;
  readonly sort: LedgerSort;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly loading: boolean;
  /** Null for the usual order. */
  readonly onSort: (sort: LedgerSort | null) => void;
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
}

/** One page of a 台账; a line leads to its project. */
export function LedgerGrid({ title, columns, sort, onSort, ...list }: LedgerGridProps) {
  const navigate = useNavigate();
  const open = ({ projectId }: LedgerRow) => void navigate(`/projects/${String(projectId)}`);
  const gridColumns = useMemo(() => columns.map(gridColumn), [columns]);
  // The grid would take the order back when the column that it is by is not shown.
  const isShown = columns.some(({ key }) => key === sort.by);
  const sortModel = useMemo<GridSortModel>(
    () => (isShown ? [{ field: sort.by, sort: sort.descending ? 'desc' : 'asc' }] : []),
    [isShown, sort],
  );
  return (
    <PagedGrid<LedgerRow>
      {...list}
      label={title}
      noRowsLabel="没有符合条件的记录"
      stuckField="name"
      columns={gridColumns}
      sortModel={sortModel}
      onSortModelChange={([first]) => {
        onSort(first ? { by: first.field, descending: first.sort === 'desc' } : null);
      }}
      rowHeight={44}
      onRowClick={({ row }) => open(row as LedgerRow)}
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') open(row as LedgerRow);
      }}
    />
  );
}
