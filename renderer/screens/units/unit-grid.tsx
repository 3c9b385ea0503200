import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { GridCellParams, GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { UNIT_KINDS } from '../../../src/domain/glossary.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import { writeListState } from '../projects/project-filter.ts';

export type UnitRow = CallOutput<'units.list'>['rows'][number];

function projectsOf(unitId: UnitId): string {
  const params = writeListState({
    filter: { ...NO_PROJECT_FILTER, unitId },
    sort: { by: 'updatedAt', descending: true },
    page: 0,
    pageSize: 50,
  });
  return `/projects?${params.toString()}`;
}

function columnsFor(onEdit: (unit: UnitRow) => void): GridColDef<UnitRow>[] {
  return [
    { field: 'name', headerName: '单位名称', flex: 2, minWidth: 220 },
    {
      field: 'kind',
      headerName: '单位类别',
      width: 110,
      valueGetter: (_value, row) => UNIT_KINDS[row.kind],
    },
    {
      field: 'aliases',
      headerName: '曾用名和简称',
      flex: 1,
      minWidth: 160,
      valueGetter: (_value, row) => row.aliases.join('、'),
    },
    { field: 'budgetCode', headerName: '预算编码', width: 120 },
    { field: 'note', headerName: '备注', flex: 1, minWidth: 140 },
    {
      field: 'projectCount',
      headerName: '项目数',
      width: 90,
      align: 'right',
      headerAlign: 'right',
      renderCell: ({ row, tabIndex }) =>
        row.projectCount === 0 ? (
          '0'
        ) : (
          <Link
            component={RouterLink}
            to={projectsOf(row.id)}
            tabIndex={tabIndex}
            aria-label={`查看“${row.name}”的 ${String(row.projectCount)} 个项目`}
          >
            {row.projectCount}
          </Link>
        ),
    },
    {
      field: 'edit',
      headerName: '操作',
      width: 90,
      align: 'center',
      headerAlign: 'center',
      renderCell: ({ row, tabIndex }) => (
        <Button
          size="small"
          sx={{ py: 0, lineHeight: 'inherit', verticalAlign: 'baseline' }}
          tabIndex={tabIndex}
          aria-label={`修改“${row.name}”`}
          onClick={() => {
            onEdit(row);
          }}
        >
          修改
        </Button>
      ),
    },
  ];
}

interface UnitGridProps {
  readonly rows: readonly UnitRow[];
  readonly total: number;
  readonly loading: boolean;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
  readonly onEdit: (unit: UnitRow) => void;
}

/** One page of the units; Enter opens a row's unit, or its projects. */
export function UnitGrid({ onEdit, ...list }: UnitGridProps) {
  const navigate = useNavigate();
  const columns = useMemo(() => columnsFor(onEdit), [onEdit]);
  return (
    <PagedGrid<UnitRow>
      {...list}
      label="建设单位"
      columns={columns}
      noRowsLabel="没有找到符合的单位"
      onCellKeyDown={({ field, row }: GridCellParams<UnitRow>, event) => {
        // Inside a cell, the link and the button have their own Enter.
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        if (field === 'projectCount') void navigate(projectsOf(row.id));
        else onEdit(row);
      }}
    />
  );
}
