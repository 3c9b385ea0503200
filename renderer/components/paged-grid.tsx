import Box from '@mui/material/Box';
import type { DataGridProps, GridValidRowModel } from '@mui/x-data-grid';
import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import { useEffect } from 'react';
import { cspNonce } from '../client/csp-nonce.ts';
import { gridText } from './grid-text.ts';
import { LIST_SHARE } from './list-screen.tsx';

export const FIRST_PAGE = { page: 0, pageSize: 50 };

const growing = () => 'auto' as const;

/** Rows are chosen by their boxes, on several pages one after the other; all of a page is never all of the list. */
const SELECTABLE = {
  checkboxSelection: true,
  keepNonExistentRowsSelected: true,
  disableRowSelectionExcludeModel: true,
} as const;

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
  | 'rowSelectionModel'
  | 'onRowSelectionModelChange'
> {
  readonly label: string;
  readonly total: number;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
  readonly noRowsLabel: string;
  /** Stays in view when the list is scrolled sideways: what a row is about. */
  readonly stuckField?: string;
}

/** A column that holds on to the left edge; its cells cover what goes past below them. */
function stuck(field: string) {
  const held = { position: 'sticky', left: 0, backgroundColor: 'background.paper' };
  return {
    [`& [role="gridcell"][data-field="${field}"]`]: { ...held, zIndex: 2 },
    // The lines between the other heads lie high.
    [`& [role="columnheader"][data-field="${field}"]`]: { ...held, zIndex: 40 },
    [`& .MuiDataGrid-row:hover [role="gridcell"][data-field="${field}"]`]: { backgroundColor: '#f5f5f5' },
  };
}

/** One page of a long list as the library sorts it; rows grow with their text unless they have a height. */
export function PagedGrid<Row extends GridValidRowModel>(props: PagedGridProps<Row>) {
  const { label, total, paging, onPaging, noRowsLabel, stuckField, ...grid } = props;
  const apiRef = useGridApiRef();
  useEffect(() => {
    // A column that is not drawn while it is out of sight cannot hold on to its place.
    if (stuckField !== undefined) apiRef.current?.unstable_setColumnVirtualization(false);
  }, [apiRef, stuckField]);
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
        {...(grid.rowSelectionModel === undefined ? {} : SELECTABLE)}
        {...(grid.rowHeight === undefined ? { getRowHeight: growing } : {})}
        apiRef={apiRef}
        nonce={cspNonce()}
        localeText={gridText(noRowsLabel)}
        sx={{
          '& .MuiDataGrid-row': { cursor: grid.onRowClick && 'pointer' },
          fontVariantNumeric: 'tabular-nums',
          ...(stuckField !== undefined && stuck(stuckField)),
          // As specific as the grid's own rule for such rows; whole lines keep the cells' edges level.
          '& .MuiDataGrid-row--dynamicHeight > .MuiDataGrid-cell': {
            py: 1,
            overflowWrap: 'anywhere',
            // A full-width bracket that ends a full line is no reason to cut the line off.
            textOverflow: 'clip',
            lineHeight: '1.5rem',
          },
        }}
      />
    </Box>
  );
}
