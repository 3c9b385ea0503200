import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { MAX_IMPORT_REASON } from '../../../src/contract/calls/import-calls.ts';
import { IMPORT_KINDS } from '../../../src/domain/imports/import-kinds.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { ListScreen } from '../../components/list-screen.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FIRST_PAGE } from '../../components/paged-grid.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { BatchGrid } from './batch-grid.tsx';
import type { Batch } from './import-draft.ts';
import { TemplateMenu } from './template-menu.tsx';

/** 导入: what came in from foreign tables, and what of it was taken back. */
export function ImportsScreen() {
  const [paging, setPaging] = useState(FIRST_PAGE);
  const [undone, setUndone] = useState<Batch | null>(null);
  const { data, error, isPlaceholderData } = useCall('imports.list', paging);
  const listExport = useListExport({ title: '导入', list: { of: 'imports' }, total: data?.total ?? 0 });
  const begin = (
    <Button component={RouterLink} to="/imports/new" variant="contained">
      导入表格
    </Button>
  );
  return (
    <ListScreen>
      <PageHeader title="导入" detail={data && <output>共 {data.total} 次导入</output>}>
        <TemplateMenu />
        {data !== undefined && data.total > 0 && listExport.button}
        {data?.total !== 0 && begin}
      </PageHeader>
      {listExport.notice}
      {!data && <CallState error={error} />}
      {data?.total === 0 && (
        <EmptyState
          title="还没有导入过表格"
          text="历年项目台账、建设单位名录、专家名单都可以从 Excel 或 CSV 表格导入；导入前逐行核对，导入后可以整次撤销。"
        >
          {begin}
        </EmptyState>
      )}
      {data && data.total > 0 && (
        <>
          <ErrorNotice error={error} />
          <BatchGrid
            rows={data.rows}
            total={data.total}
            loading={isPlaceholderData}
            paging={paging}
            onPaging={setPaging}
            onUndo={setUndone}
          />
        </>
      )}
      {undone && (
        <ReasonDialog
          title="撤销整次导入"
          text={`将撤回“${undone.fileName}”新增的 ${String(undone.created)} 项${IMPORT_KINDS[undone.kind]}${undone.kind === 'experts' ? '（专家转为“已删除”，不抹去）' : ''}，恢复更新过的 ${String(undone.changed)} 项。导入后有改动或已被使用的，程序会列出来并且全部不撤。`}
          reasonLabel="撤销的理由"
          maxLength={MAX_IMPORT_REASON}
          confirmLabel="撤销导入"
          onConfirm={async (reason) => {
            await call('imports.undo', { id: undone.id, reason });
            setUndone(null);
            return '已撤销这次导入';
          }}
          onClose={() => {
            setUndone(null);
          }}
        />
      )}
    </ListScreen>
  );
}
