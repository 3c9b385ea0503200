import Button from '@mui/material/Button';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { momentText } from '../../../src/domain/moment-text.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ExportMenu } from '../../components/file-export/export-menu.tsx';
import { ExportNotice } from '../../components/file-export/export-notice.tsx';
import { useDatedName } from '../../components/file-export/use-dated-name.ts';
import { useFileExport } from '../../components/file-export/use-file-export.ts';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FIRST_PAGE, PagedGrid } from '../../components/paged-grid.tsx';
import { useAction } from '../../components/use-action.ts';
import { AuditFilters, NO_FILTER } from './audit-filters.tsx';
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

/** Has the chain recomputed; keeps what it tells. */
function useVerification() {
  const [verdict, setVerdict] = useState<CallOutput<'audit.verify'> | null>(null);
  const action = useAction();
  return {
    ...action,
    verdict,
    forget: () => setVerdict(null),
    verify: () => {
      setVerdict(null);
      action.run(async () => {
        setVerdict(await call('audit.verify', {}));
      });
    },
  };
}

/** 审计记录: who did what and when, latest first, and whether the record is still whole. */
export function AuditScreen() {
  const [filter, setFilter] = useState(NO_FILTER);
  const [paging, setPaging] = useState(FIRST_PAGE);
  const { data, error, isPlaceholderData } = useCall('audit.list', { ...filter, ...paging });
  const { verdict, forget, verify, running, error: fault, clearError } = useVerification();
  const exporting = useFileExport('audit.export');
  const datedName = useDatedName();
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const total = data?.total ?? 0;
  return (
    <ListScreen>
      <PageHeader title="审计记录" detail={data && <output>共 {total} 条记录，最近的在前</output>}>
        <ExportMenu
          disabled={total === 0 || isPlaceholderData || exporting.state.step === 'running'}
          onExport={(format) => {
            void exporting.start({ name: datedName('审计日志'), kind: format }, { ...filter, format });
          }}
        />
        <Button variant="contained" disabled={running} onClick={verify}>
          {running ? '正在核验…' : '核验审计链'}
        </Button>
      </PageHeader>
      <ErrorNotice error={fault} onClose={clearError} />
      {verdict && <ChainVerdict verdict={verdict} onClose={forget} />}
      <ExportNotice
        exporting={exporting}
        starting="正在导出审计日志"
        written={({ rows, fileName }) => `已导出 ${String(rows)} 条到“${fileName}”`}
      />
      {data ? <ErrorNotice error={error} /> : <CallState error={error} />}
      {data !== undefined && total === 0 && !isFiltered ? (
        <EmptyState title="还没有审计记录" text="登记、修改、预审和签发都会自动记在这里。" />
      ) : (
        data && (
          <>
            <AuditFilters
              value={filter}
              onChange={(changes) => {
                setFilter({ ...filter, ...changes });
                setPaging({ ...paging, page: 0 });
              }}
            />
            <PagedGrid<AuditRow>
              label="审计记录"
              rows={data.rows}
              columns={COLUMNS}
              getRowId={({ sequence }) => sequence}
              total={total}
              loading={isPlaceholderData}
              paging={paging}
              onPaging={setPaging}
              noRowsLabel="没有符合条件的记录"
            />
          </>
        )
      )}
    </ListScreen>
  );
}
