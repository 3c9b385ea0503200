import type { GridCellParams, GridColDef, GridRowParams } from '@mui/x-data-grid';
import { useNavigate } from 'react-router';
import type { DeadlineRow } from '../../../src/contract/calls/deadline-calls.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { DeadlineRowChip } from '../../components/deadline-chip.tsx';
import { deadlinePlace } from '../../components/deadline-place.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';

const COLUMNS: readonly GridColDef<DeadlineRow>[] = [
  {
    field: 'light',
    headerName: '状态',
    width: 190,
    renderCell: ({ row }) => <DeadlineRowChip row={row} />,
  },
  {
    field: 'dueOn',
    headerName: '截止日期',
    width: 150,
    valueGetter: (_value, row) => (row.dueOn === null ? '—' : formatChineseDate(row.dueOn)),
  },
  { field: 'title', headerName: '事项', flex: 2, minWidth: 220 },
  { field: 'ruleId', headerName: '条款', width: 70 },
  { field: 'projectCode', headerName: '编号', width: 94 },
  { field: 'projectName', headerName: '项目名称', flex: 2, minWidth: 200 },
  { field: 'unitName', headerName: '建设单位', flex: 1, minWidth: 120 },
];

interface DeadlineGridProps {
  readonly rows: readonly DeadlineRow[];
  readonly total: number;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly loading: boolean;
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
}

function rowId({ projectId, kind, recordId }: DeadlineRow): string {
  return `${String(projectId)} ${kind} ${String(recordId)}`;
}

/** One page of the deadlines; a row leads to where it is handled, its light shows how it was counted. */
export function DeadlineGrid(props: DeadlineGridProps) {
  const navigate = useNavigate();
  const open = (row: DeadlineRow) => void navigate(deadlinePlace(row));
  return (
    <PagedGrid<DeadlineRow>
      {...props}
      label="办理期限"
      noRowsLabel="没有符合条件的期限"
      columns={COLUMNS}
      getRowId={rowId}
      onRowClick={({ row }: GridRowParams<DeadlineRow>) => open(row)}
      onCellKeyDown={({ row, field }: GridCellParams<DeadlineRow>, event) => {
        if (event.key !== 'Enter') return;
        if (field !== 'light') open(row);
        // The light's own Enter has done it already when it is the light that has the focus.
        else if (event.target === event.currentTarget) {
          event.currentTarget.querySelector<HTMLElement>('[role="button"]')?.click();
        }
      }}
    />
  );
}
