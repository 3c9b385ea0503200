import type { GridCellParams, GridColDef, GridRowParams } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { MEETING_PURPOSES, MEETING_STATES } from '../../../src/domain/experts/glossary-of-experts.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import { TwoLines } from '../../components/two-lines.tsx';

export type MeetingRow = CallOutput<'meetings.list'>['rows'][number];

const COLUMNS: GridColDef<MeetingRow>[] = [
  { field: 'meetingOn', headerName: '会议日期', width: 110 },
  {
    field: 'title',
    headerName: '会议名称',
    flex: 1.2,
    minWidth: 200,
    display: 'flex',
    renderCell: ({ row }) => <TwoLines text={row.title} />,
  },
  { field: 'purpose', headerName: '事项', width: 130, valueGetter: (_value, row) => MEETING_PURPOSES[row.purpose] },
  {
    field: 'projects',
    headerName: '项目',
    flex: 1.5,
    minWidth: 200,
    display: 'flex',
    renderCell: ({ row }) => <TwoLines text={row.projects} />,
  },
  { field: 'draws', headerName: '抽取', width: 90, valueGetter: (_value, row) => `${String(row.draws)} 次` },
  {
    field: 'confirmed',
    headerName: '已确认/应抽',
    width: 120,
    valueGetter: (_value, row) => `${String(row.confirmed)}/${String(row.wanted)}`,
  },
  { field: 'state', headerName: '状态', width: 90, valueGetter: (_value, row) => MEETING_STATES[row.state] },
];

interface MeetingGridProps {
  readonly rows: readonly MeetingRow[];
  readonly total: number;
  readonly loading: boolean;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
}

/** One page of the meetings; a click or Enter opens one. */
export function MeetingGrid(props: MeetingGridProps) {
  const navigate = useNavigate();
  const open = useMemo(() => (id: number) => void navigate(`/meetings/${String(id)}`), [navigate]);
  return (
    <PagedGrid<MeetingRow>
      {...props}
      label="评审会议"
      columns={COLUMNS}
      rowHeight={48}
      noRowsLabel="没有找到符合的会议"
      onRowClick={({ row }: GridRowParams<MeetingRow>) => {
        open(row.id);
      }}
      onCellKeyDown={({ row }: GridCellParams<MeetingRow>, event) => {
        if (event.key === 'Enter') open(row.id);
      }}
    />
  );
}
