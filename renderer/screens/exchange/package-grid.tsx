import type { GridColDef } from '@mui/x-data-grid';
import { momentText } from '../../../src/domain/moment-text.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import { checkText } from './check-text.ts';

type PackageRow = CallOutput<'exchange.packages'>['rows'][number];

const DIRECTIONS = { sent: '导出', taken: '采用' } as const;

const COLUMNS: readonly GridColDef<PackageRow>[] = [
  { field: 'at', headerName: '时间', width: 190, valueFormatter: (value: string) => momentText(value) },
  {
    field: 'direction',
    headerName: '方向',
    width: 80,
    valueFormatter: (value: PackageRow['direction']) => DIRECTIONS[value],
  },
  { field: 'fileName', headerName: '资料包', flex: 1, minWidth: 200 },
  { field: 'machineName', headerName: '导出的电脑', width: 170 },
  { field: 'items', headerName: '项数', width: 90, align: 'right', headerAlign: 'right' },
  { field: 'actor', headerName: '操作人', width: 110 },
  { field: 'sha256', headerName: '校验码', width: 210, valueFormatter: (value: string) => checkText(value) },
];

interface PackageGridProps {
  readonly rows: readonly PackageRow[];
  readonly total: number;
  readonly loading: boolean;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
}

/** Packages that were sent and taken, latest first. */
export function PackageGrid(props: PackageGridProps) {
  return (
    <PagedGrid<PackageRow>
      {...props}
      label="资料包"
      columns={COLUMNS}
      noRowsLabel="没有资料包"
      getRowId={({ id }) => id}
    />
  );
}
