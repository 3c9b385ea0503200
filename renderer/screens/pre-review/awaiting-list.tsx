import Link from '@mui/material/Link';
import Button from '@mui/material/Button';
import TablePagination from '@mui/material/TablePagination';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { ProjectListRow } from '../../../src/contract/calls/project-calls.ts';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { wanYuan } from '../../components/wan-yuan.ts';

const PAGE_SIZE = 50;

function AwaitingRow({ row }: { readonly row: ProjectListRow }) {
  return (
    <TableRow hover>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.code}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={`/pre-reviews/${String(row.id)}`}>
          {row.name}
        </Link>
      </TableCell>
      <TableCell>{row.unitName}</TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {wanYuan(row.declaredAmount)}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.declaredOn}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.dueOn ?? '日历未知'}</TableCell>
    </TableRow>
  );
}

/** The declared projects that wait for their pre-review, the most urgent first. */
export function AwaitingList() {
  const [page, setPage] = useState(0);
  const list = useCall('projects.list', {
    filter: { ...NO_PROJECT_FILTER, stages: ['declared'] },
    sort: { by: 'dueOn', descending: false },
    page,
    pageSize: PAGE_SIZE,
  });
  const listExport = useListExport({
    title: '预审台',
    list: { of: 'awaitingPreReview' },
    total: list.data?.total ?? 0,
  });
  if (!list.data) return <CallState error={list.error} />;
  const { rows, total } = list.data;
  return (
    <>
      <PageHeader title="预审台" detail={`${String(total)} 个已申报的项目等待预审，按办理期限排列。`}>
        {total > 0 && listExport.button}
      </PageHeader>
      {listExport.notice}
      {total === 0 ? (
        <EmptyState title="没有等待预审的项目" text="项目登记申报后会出现在这里。">
          <Button variant="contained" component={RouterLink} to="/projects/new">
            登记项目
          </Button>
          <Button variant="outlined" component={RouterLink} to="/projects?stage=draft">
            查看草稿
          </Button>
        </EmptyState>
      ) : (
        <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
          <Table aria-label="等待预审的项目">
            <TableHead>
              <TableRow>
                <TableCell>编号</TableCell>
                <TableCell>项目名称</TableCell>
                <TableCell>建设单位</TableCell>
                <TableCell align="right">申报金额（万元）</TableCell>
                <TableCell>申报日期</TableCell>
                <TableCell>办理期限</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <AwaitingRow key={row.id} row={row} />
              ))}
            </TableBody>
          </Table>
          {total > PAGE_SIZE && (
            <TablePagination
              component="div"
              count={total}
              page={page}
              rowsPerPage={PAGE_SIZE}
              rowsPerPageOptions={[PAGE_SIZE]}
              onPageChange={(_event, next) => {
                setPage(next);
              }}
            />
          )}
        </TableContainer>
      )}
    </>
  );
}
