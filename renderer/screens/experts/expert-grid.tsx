import Box from '@mui/material/Box';
import type { GridColDef, GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ExpertListRow, ExpertSort } from '../../../src/contract/calls/expert-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { EXPERT_KINDS, EXPERT_ORIGINS } from '../../../src/domain/experts/glossary-of-experts.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import type { ExpertListState } from './expert-list-state.ts';
import { ExpertStateChip } from './expert-state-chip.tsx';
import { ratingText } from './rating-text.ts';

type Caps = CallOutput<'experts.list'>['caps'];

/** A count against its cap; full is said by weight, not by colour alone. */
function LoadPart({ what, count, cap }: { readonly what: string; readonly count: number; readonly cap: number }) {
  const full = count >= cap;
  return (
    <Box component="span" sx={full ? { fontWeight: 600, color: 'error.main' } : {}}>
      {what} {count}/{cap}
      {full && '（满）'}
    </Box>
  );
}

function columnsFor(caps: Caps): GridColDef<ExpertListRow>[] {
  return [
    {
      field: 'name',
      headerName: '姓名或机构',
      flex: 1,
      minWidth: 150,
      display: 'flex',
      renderCell: ({ row }) => <TwoLines text={row.name} />,
    },
    {
      field: 'kind',
      headerName: '类别',
      width: 96,
      sortable: false,
      valueGetter: (_value, row) => EXPERT_KINDS[row.kind],
    },
    {
      field: 'employer',
      headerName: '工作单位',
      flex: 1.3,
      minWidth: 160,
      display: 'flex',
      renderCell: ({ row }) => <TwoLines text={row.employer} />,
    },
    { field: 'title', headerName: '职称或职务', width: 120, sortable: false },
    {
      field: 'specialties',
      headerName: '专业',
      flex: 1.3,
      minWidth: 160,
      sortable: false,
      display: 'flex',
      renderCell: ({ row }) => <TwoLines text={row.specialties.join('、')} />,
    },
    {
      field: 'outside',
      headerName: '区内区外',
      width: 84,
      sortable: false,
      valueGetter: (_value, row) => EXPERT_ORIGINS[row.outside ? 'outside' : 'inside'],
    },
    {
      field: 'load',
      headerName: '参会次数',
      width: 140,
      display: 'flex',
      renderCell: ({ row: { load } }) => (
        <Box sx={{ lineHeight: 1.3 }}>
          <LoadPart what="本周" count={load.week} cap={caps.perWeek} />
          <br />
          <LoadPart what="本季" count={load.quarter} cap={caps.perQuarter} />
        </Box>
      ),
    },
    {
      field: 'rating',
      headerName: '平均评分',
      width: 96,
      valueGetter: (_value, row) => ratingText(row.ratingTenths),
    },
    {
      field: 'state',
      headerName: '状态',
      width: 92,
      display: 'flex',
      renderCell: ({ row }) => <ExpertStateChip state={row.state} />,
    },
  ];
}

interface ExpertGridProps {
  readonly state: ExpertListState;
  readonly rows: readonly ExpertListRow[];
  readonly caps: Caps;
  readonly total: number;
  readonly loading: boolean;
  readonly onSort: (sort: ExpertSort) => void;
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
}

/** One page of the 专家库; Enter or a click opens a card. */
export function ExpertGrid({ state, caps, onSort, ...list }: ExpertGridProps) {
  const navigate = useNavigate();
  const open = (id: unknown) => void navigate(`/experts/${String(id)}`);
  const columns = useMemo(() => columnsFor(caps), [caps]);
  const { by, descending } = state.sort;
  const sortModel = useMemo<GridSortModel>(
    () => (by === 'updatedAt' ? [] : [{ field: by, sort: descending ? 'desc' : 'asc' }]),
    [by, descending],
  );
  return (
    <PagedGrid<ExpertListRow>
      {...list}
      label="专家库"
      noRowsLabel="没有符合条件的专家"
      columns={columns}
      paging={{ page: state.page, pageSize: state.pageSize }}
      sortModel={sortModel}
      onSortModelChange={([first]) => {
        onSort(
          first
            ? { by: first.field as ExpertSort['by'], descending: first.sort === 'desc' }
            : { by: 'name', descending: false },
        );
      }}
      rowHeight={48}
      onRowClick={({ id }) => open(id)}
      onCellKeyDown={({ id }, event) => {
        if (event.key === 'Enter') open(id);
      }}
    />
  );
}
