import Button from '@mui/material/Button';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { momentText } from '../../../src/domain/moment-text.ts';
import { IMPORT_KINDS } from '../../../src/domain/imports/import-kinds.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';
import type { Batch } from './import-draft.ts';

function columnsFor(onUndo: (batch: Batch) => void): GridColDef<Batch>[] {
  const count = (field: 'rows' | 'created' | 'changed', headerName: string): GridColDef<Batch> => ({
    field,
    headerName,
    width: 80,
    align: 'right',
    headerAlign: 'right',
  });
  return [
    {
      field: 'importedAt',
      headerName: '导入时间',
      width: 185,
      valueGetter: (_value, row) => momentText(row.importedAt),
    },
    { field: 'kind', headerName: '内容', width: 100, valueGetter: (_value, row) => IMPORT_KINDS[row.kind] },
    { field: 'fileName', headerName: '文件', flex: 2, minWidth: 200 },
    count('rows', '行数'),
    count('created', '新增'),
    count('changed', '更新'),
    { field: 'importedBy', headerName: '导入人', width: 90 },
    {
      field: 'undoneAt',
      headerName: '撤销',
      flex: 1,
      minWidth: 200,
      renderCell: ({ row, tabIndex }) =>
        row.undoneAt === null ? (
          <Button
            size="small"
            sx={{ py: 0, lineHeight: 'inherit', verticalAlign: 'baseline' }}
            tabIndex={tabIndex}
            aria-label={`撤销导入“${row.fileName}”`}
            onClick={() => {
              onUndo(row);
            }}
          >
            撤销导入
          </Button>
        ) : (
          `${momentText(row.undoneAt)} ${row.undoneBy ?? ''} 已撤销：${row.undoReason ?? ''}`
        ),
    },
  ];
}

interface BatchGridProps {
  readonly rows: readonly Batch[];
  readonly total: number;
  readonly loading: boolean;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
  readonly onUndo: (batch: Batch) => void;
}

/** One page of the imports, latest first. */
export function BatchGrid({ onUndo, ...list }: BatchGridProps) {
  const columns = useMemo(() => columnsFor(onUndo), [onUndo]);
  return <PagedGrid<Batch> {...list} label="导入" columns={columns} noRowsLabel="没有导入" />;
}
