import Box from '@mui/material/Box';
import type { GridCellParams, GridColDef, GridRowParams } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { ROW_STATES } from '../../../../src/domain/imports/import-decision.ts';
import { previewRemark, previewValue } from '../../../../src/domain/imports/preview-words.ts';
import { PagedGrid } from '../../../components/paged-grid.tsx';
import type { Preview, PreviewRow } from '../import-draft.ts';

/** A value as the table has it and, where the library says something else, what that is. */
function Value({ row, field }: { readonly row: PreviewRow; readonly field: string }) {
  const { text, here, isFaulty } = previewValue(row, field);
  if (isFaulty) return <Box sx={{ color: 'error.main' }}>{text}</Box>;
  if (here === null) return text;
  return (
    <Box>
      <Box sx={{ fontWeight: 600 }}>{text}</Box>
      <Box sx={{ color: 'text.secondary' }}>{here}</Box>
    </Box>
  );
}

function columnsFor(fields: Preview['fields']): GridColDef<PreviewRow>[] {
  const valueColumns = fields.map(({ key, label, kind }): GridColDef<PreviewRow> => {
    const money = kind === 'money';
    return {
      field: key,
      headerName: money ? `${label}（万元）` : label,
      width: kind === 'text' || key === 'name' ? 220 : 130,
      ...(money ? { align: 'right', headerAlign: 'right' } : {}),
      renderCell: ({ row }) => <Value row={row} field={key} />,
    };
  });
  return [
    { field: 'row', headerName: '行号', width: 70, align: 'right', headerAlign: 'right' },
    { field: 'state', headerName: '状态', width: 100, valueGetter: (_value, row) => ROW_STATES[row.state] },
    { field: 'remark', headerName: '问题与对照', width: 320, valueGetter: (_value, row) => previewRemark(row) },
    ...valueColumns,
  ];
}

interface PreviewGridProps {
  readonly preview: Preview;
  readonly loading: boolean;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
  readonly onOpen: (row: PreviewRow) => void;
}

/** One page of the rows; Enter or a click opens one. */
export function PreviewGrid({ preview, loading, paging, onPaging, onOpen }: PreviewGridProps) {
  const columns = useMemo(() => columnsFor(preview.fields), [preview.fields]);
  return (
    <PagedGrid<PreviewRow>
      label="待导入的行"
      rows={preview.rows}
      total={preview.total}
      loading={loading}
      columns={columns}
      getRowId={({ row }) => row}
      paging={paging}
      onPaging={onPaging}
      stuckField="row"
      noRowsLabel="没有这一类的行"
      onRowClick={({ row }: GridRowParams<PreviewRow>) => {
        onOpen(row);
      }}
      onCellKeyDown={({ row }: GridCellParams<PreviewRow>, event) => {
        if (event.key === 'Enter') onOpen(row);
      }}
    />
  );
}
