import Button from '@mui/material/Button';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { momentText } from '../../components/history-list.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FIRST_PAGE, PagedGrid } from '../../components/paged-grid.tsx';
import { useAction } from '../../components/use-action.ts';
import { ChainVerdict } from './chain-verdict.tsx';

type AuditRow = CallOutput<'audit.list'>['rows'][number];

const COLUMNS: readonly GridColDef<AuditRow>[] = [
  { field: 'sequence', headerName: '序号', width: 84, align: 'right', headerAlign: 'right' },
  { field: 'at', headerName: '时间', width: 190, valueFormatter: (value: string) => momentText(value) },
  { field: 'actor', headerName: '操作人', width: 110 },
  { field: 'summary', headerName: '内容', flex: 1, minWidth: 180 },
  { field: 'subject', headerName: '对象', flex: 1, minWidth: 180 },
  { field: 'remark', headerName: '说明', flex: 1, minWidth: 180 },
];

/** 审计记录: who did what and when, latest first, and whether the record is still whole. */
export function AuditScreen() {
  const [paging, setPaging] = useState(FIRST_PAGE);
  const { data, error, isPlaceholderData } = useCall('audit.list', paging);
  const [verdict, setVerdict] = useState<CallOutput<'audit.verify'> | null>(null);
  const verification = useAction();
  const verify = () => {
    setVerdict(null);
    verification.run(async () => {
      setVerdict(await call('audit.verify', {}));
    });
  };
  return (
    <ListScreen>
      <PageHeader title="审计记录" detail={data && <output>共 {data.total} 条记录，最近的在前</output>}>
        <Button variant="contained" disabled={verification.running} onClick={verify}>
          {verification.running ? '正在核验…' : '核验审计链'}
        </Button>
      </PageHeader>
      <ErrorNotice error={verification.error} onClose={verification.clearError} />
      {verdict && <ChainVerdict verdict={verdict} onClose={() => setVerdict(null)} />}
      {data ? <ErrorNotice error={error} /> : <CallState error={error} />}
      {data?.total === 0 && <EmptyState title="还没有审计记录" text="登记、修改、预审和签发都会自动记在这里。" />}
      {data !== undefined && data.total > 0 && (
        <PagedGrid<AuditRow>
          label="审计记录"
          rows={data.rows}
          columns={COLUMNS}
          getRowId={({ sequence }) => sequence}
          total={data.total}
          loading={isPlaceholderData}
          paging={paging}
          onPaging={setPaging}
          noRowsLabel="本页没有记录"
        />
      )}
    </ListScreen>
  );
}
