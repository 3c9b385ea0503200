import Button from '@mui/material/Button';
import { useState } from 'react';
import { yearOf } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useListExport } from '../../components/file-export/list-export.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { DraftsTable } from './drafts-table.tsx';
import { NewDraftDialog } from './new-draft-dialog.tsx';

/** 入库草案: the ranked lists that were or will be put to the leading group (办法四（三）). */
export function InclusionScreen() {
  const status = useCall('library.status', {});
  const found = useCall('inclusion.list', {});
  const [adding, setAdding] = useState(false);
  const listExport = useListExport({
    title: '入库草案',
    list: { of: 'inclusionDrafts' },
    total: found.data?.drafts.length ?? 0,
  });
  if (!status.data || !found.data) return <CallState error={status.error ?? found.error} />;
  const { drafts } = found.data;
  const addDraft = (
    <Button variant="contained" onClick={() => setAdding(true)}>
      新建草案
    </Button>
  );
  return (
    <>
      <PageHeader title="入库草案" detail={`共 ${String(drafts.length)} 份，按年度和批次排列；金额单位：万元`}>
        {drafts.length > 0 && listExport.button}
        {drafts.length > 0 && addDraft}
      </PageHeader>
      {listExport.notice}
      {drafts.length === 0 ? (
        <EmptyState
          title="还没有入库草案"
          text="方案审查通过的项目在这里排序，编成草案提交领导小组研究，同意后排入项目库。"
        >
          {addDraft}
        </EmptyState>
      ) : (
        <DraftsTable drafts={drafts} />
      )}
      {adding && (
        <NewDraftDialog drafts={drafts} planYear={yearOf(status.data.today) + 1} onClose={() => setAdding(false)} />
      )}
    </>
  );
}
