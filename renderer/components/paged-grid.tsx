import Box from '@mui/material/Box';
import type { DataGridProps, GridValidRowModel } from '@mui/x-data-grid';
import { DataGrid } from '@mui/x-data-grid';
import { cspNonce } from '../client/csp-nonce.ts';
import { gridText } from './grid-text.ts';
import { LIST_SHARE } from './list-screen.tsx';

export const FIRST_PAGE = { page: 0, pageSize: 50 };

const growing = () => 'auto' as const;

interface PagedGridProps<Row extends GridValidRowModel> extends Pick<
  DataGridProps<Row>,
  | 'rows'
  | 'columns'
  | 'loading'
  | 'getRowId'
  | 'onRowClick'
  | 'onCellKeyDown'
  | 'rowHeight'
  | 'sortModel'
  | 'onSortModelChange'
> {
  readonly label: string;
  readonly total: number;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
  readonly noRowsLabel: string;
}

/** One page of a long list as the library sorts it; rows grow with their text unless they have a height. */
export function PagedGrid<Row extends GridValidRowModel>(props: PagedGridProps<Row>) {
  const { label, total, paging, onPaging, noRowsLabel, ...grid } = props;
  return (
    <Box sx={{ ...LIST_SHARE, bgcolor: 'background.paper' }}>
      <DataGrid<Row>
        {...grid}
        aria-label={label}
        rowCount={total}
        paginationMode="server"
        pageSizeOptions={[50, 100]}
        paginationModel={paging}
        onPaginationModelChange={({ page, pageSize }) => {
          if (page !== paging.page || pageSize !== paging.pageSize) onPaging({ page, pageSize });
        }}
        sortingMode="server"
        disableColumnFilter
        disableColumnMenu
        disableColumnSorting={grid.sortModel === undefined}
        disableRowSelectionOnClick
        {...(grid.rowHeight === undefined ? { getRowHeight: growing } : {})}
        nonce={cspNonce()}
        localeText={gridText(noRowsLabel)}
        sx={{
          '& .MuiDataGrid-row': { cursor: grid.onRowClick && 'pointer' },
          fontVariantNumeric: 'tabular-nums',
          // As specific as the grid's own rule for such rows; whole lines keep the cells' edges level.
          '& .MuiDataGrid-row--dynamicHeight > .MuiDataGrid-cell': {
            py: 1,
            overflowWrap: 'anywhere',
            lineHeight: '1.5rem',
          },
        }}
      />
    </Box>
  );
}
