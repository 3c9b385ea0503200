import Button from '@mui/material/Button';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { candidateVerdict } from '../../../../src/domain/experts/candidate-list.ts';
import { EXPERT_KINDS, EXPERT_ORIGINS } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { FIRST_PAGE, PagedGrid } from '../../../components/paged-grid.tsx';

export type Candidate = CallOutput<'meetings.candidates'>['experts'][number];

interface CandidatesGridProps {
  readonly rows: readonly Candidate[];
  /** Whether recusals can still be written down. */
  readonly open: boolean;
  readonly onRecuse: (candidate: Candidate) => void;
  readonly onReadmit: (candidate: Candidate) => void;
}

function columnsFor({ open, onRecuse, onReadmit }: Omit<CandidatesGridProps, 'rows'>): GridColDef<Candidate>[] {
  return [
    { field: 'name', headerName: '姓名或机构', flex: 1, minWidth: 120 },
    { field: 'kind', headerName: '类别', width: 96, valueGetter: (_value, row) => EXPERT_KINDS[row.kind] },
    { field: 'employer', headerName: '工作单位', flex: 1.2, minWidth: 150 },
    {
      field: 'outside',
      headerName: '区内区外',
      width: 92,
      valueGetter: (_value, row) => EXPERT_ORIGINS[row.outside ? 'outside' : 'inside'],
    },
    { field: 'specialties', headerName: '专业', flex: 1, minWidth: 130 },
    {
      field: 'verdict',
      headerName: '核对结果',
      flex: 2,
      minWidth: 240,
      valueGetter: (_value, row) => candidateVerdict(row),
    },
    {
      field: 'recuse',
      headerName: '操作',
      width: 110,
      renderCell: ({ row, tabIndex }) => {
        const recused = row.reasons.some(({ kind }) => kind === 'recused');
        return (
          <Button
            size="small"
            disabled={!open}
            tabIndex={tabIndex}
            sx={{ py: 0, lineHeight: 'inherit', verticalAlign: 'baseline' }}
            aria-label={recused ? `撤销“${row.name}”的回避` : `回避“${row.name}”`}
            onClick={() => {
              if (recused) onReadmit(row);
              else onRecuse(row);
            }}
          >
            {recused ? '撤销回避' : '回避'}
          </Button>
        );
      },
    },
  ];
}

/** Everyone of the pool with the verdict on each, a page at a time. */
export function CandidatesGrid({ rows, open, onRecuse, onReadmit }: CandidatesGridProps) {
  const [paging, setPaging] = useState(FIRST_PAGE);
  const columns = useMemo(() => columnsFor({ open, onRecuse, onReadmit }), [open, onRecuse, onReadmit]);
  const page = Math.min(paging.page, Math.max(0, Math.ceil(rows.length / paging.pageSize) - 1));
  const shown = rows.slice(page * paging.pageSize, (page + 1) * paging.pageSize);
  return (
    <PagedGrid<Candidate>
      label="候选与回避"
      rows={shown}
      total={rows.length}
      loading={false}
      getRowId={({ expertId }) => expertId}
      columns={columns}
      paging={{ ...paging, page }}
      onPaging={setPaging}
      noRowsLabel="没有这样的专家"
    />
  );
}
