import type { GridColDef, GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ProjectListRow, ProjectSort } from '../../../src/contract/calls/project-calls.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES } from '../../../src/domain/glossary.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import { StageChip } from '../../components/stage-chip.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import { wanYuan } from '../../components/wan-yuan.ts';
import type { ListState } from './project-filter.ts';

const COLUMNS: readonly GridColDef<ProjectListRow>[] = [
  { field: 'code', headerName: '编号', width: 94 },
  {
    field: 'name',
    headerName: '项目名称',
    flex: 2,
    minWidth: 200,
    display: 'flex',
    renderCell: ({ row }) => <TwoLines text={row.name} />,
  },
  {
    field: 'unitName',
    headerName: '建设单位',
    flex: 1,
    minWidth: 120,
    display: 'flex',
    renderCell: ({ row }) => <TwoLines text={row.unitName} />,
  },
  { field: 'planYear', headerName: '计划年度', width: 86, type: 'string' },
  {
    field: 'constructionType',
    headerName: '类型',
    width: 72,
    sortable: false,
    valueGetter: (_value, row) => CONSTRUCTION_TYPES[row.constructionType],
  },
  {
    field: 'contentCategory',
    headerName: '类别',
    width: 116,
    sortable: false,
    valueGetter: (_value, row) => CONTENT_CATEGORIES[row.contentCategory],
  },
  {
    field: 'declaredAmount',
    headerName: '申报金额（万元）',
    width: 144,
    align: 'right',
    headerAlign: 'right',
    valueFormatter: (_value, row) => wanYuan(row.declaredAmount),
  },
  {
    field: 'stage',
    headerName: '阶段',
    width: 100,
    display: 'flex',
    renderCell: ({ row }) => <StageChip stage={row.stage} />,
  },
  { field: 'declaredOn', headerName: '申报日期', width: 102 },
  { field: 'dueOn', headerName: '办理期限', width: 102 },
];

interface ProjectGridProps {
  readonly state: ListState;
  readonly rows: readonly ProjectListRow[];
  readonly total: number;
  readonly loading: boolean;
  readonly onSort: (sort: ProjectSort) => void;
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
}

/** One page of the 项目库; sorting and paging are the library's. */
export function ProjectGrid({ state, onSort, ...list }: ProjectGridProps) {
  const { sort } = state;
  const navigate = useNavigate();
  const open = (id: unknown) => void navigate(`/projects/${String(id)}`);
  // The usual order, latest change first, has no column of its own.
  const sortModel = useMemo<GridSortModel>(
    () => (sort.by === 'updatedAt' ? [] : [{ field: sort.by, sort: sort.descending ? 'desc' : 'asc' }]),
    [sort],
  );
  return (
    <PagedGrid<ProjectListRow>
      {...list}
      label="项目库"
      noRowsLabel="没有符合条件的项目"
      columns={COLUMNS}
      paging={{ page: state.page, pageSize: state.pageSize }}
      sortModel={sortModel}
      onSortModelChange={([first]) => {
        onSort(
          first
            ? { by: first.field as ProjectSort['by'], descending: first.sort === 'desc' }
            : { by: 'updatedAt', descending: true },
        );
      }}
      rowHeight={44}
      onRowClick={({ id }) => open(id)}
      onCellKeyDown={({ id }, event) => {
        if (event.key === 'Enter') open(id);
      }}
    />
  );
}
