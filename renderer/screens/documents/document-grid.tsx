import type { GridCellParams, GridColDef, GridRowId, GridRowParams } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { momentText } from '../../../src/domain/moment-text.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { DOCUMENT_KINDS } from '../../../src/domain/glossary.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import { PagedGrid } from '../../components/paged-grid.tsx';

const COLUMNS: readonly GridColDef<IssuedDocument>[] = [
  { field: 'number', headerName: '文号', width: 214, valueFormatter: (value: string | null) => value ?? '—' },
  { field: 'kind', headerName: '种类', width: 112, valueGetter: (_value, row) => DOCUMENT_KINDS[row.kind] },
  { field: 'voided', headerName: '状态', width: 72, valueGetter: (_value, row) => (row.voided ? '已作废' : '有效') },
  { field: 'title', headerName: '标题', flex: 2, minWidth: 200 },
  {
    field: 'unitName',
    headerName: '建设单位',
    flex: 1,
    minWidth: 120,
    valueFormatter: (value: string | null) => value ?? '—',
  },
  { field: 'issuedOn', headerName: '出具日期', width: 112 },
  { field: 'registeredBy', headerName: '登记人', width: 78 },
  { field: 'registeredAt', headerName: '登记时间', width: 170, valueFormatter: (value: string) => momentText(value) },
];

interface DocumentGridProps {
  readonly rows: readonly IssuedDocument[];
  readonly total: number;
  readonly paging: { readonly page: number; readonly pageSize: number };
  readonly loading: boolean;
  readonly selected: readonly DocumentId[];
  readonly onPaging: (paging: { page: number; pageSize: number }) => void;
  readonly onSelect: (selected: readonly DocumentId[]) => void;
  readonly onOpen: (document: IssuedDocument) => void;
}

/** One page of the register, latest first; papers are chosen by their boxes. */
export function DocumentGrid({ selected, onSelect, onOpen, ...list }: DocumentGridProps) {
  const selection = useMemo(() => ({ type: 'include' as const, ids: new Set<GridRowId>(selected) }), [selected]);
  return (
    <PagedGrid<IssuedDocument>
      {...list}
      label="文书登记"
      noRowsLabel="没有符合条件的文书"
      columns={COLUMNS}
      rowSelectionModel={selection}
      onRowSelectionModelChange={({ ids }) => {
        onSelect([...ids] as DocumentId[]);
      }}
      onRowClick={({ row }: GridRowParams<IssuedDocument>) => {
        onOpen(row);
      }}
      onCellKeyDown={({ row, field }: GridCellParams<IssuedDocument>, event) => {
        if (event.key === 'Enter' && field !== '__check__') onOpen(row);
      }}
    />
  );
}
