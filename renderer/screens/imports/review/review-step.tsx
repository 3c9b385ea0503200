import Box from '@mui/material/Box';
import { useState } from 'react';
import type { RowState } from '../../../../src/domain/imports/import-decision.ts';
import { UNSETTLED_STATES } from '../../../../src/domain/imports/import-decision.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useListExport } from '../../../components/file-export/list-export.tsx';
import { FIRST_PAGE } from '../../../components/paged-grid.tsx';
import type { Draft, PreviewRow } from '../import-draft.ts';
import { StepBar } from '../step-bar.tsx';
import { BulkActions } from './bulk-actions.tsx';
import { FaultWorkbook } from './fault-workbook.tsx';
import { PreviewGrid } from './preview-grid.tsx';
import { RowDialog } from './row-dialog.tsx';
import { StateFilter } from './state-filter.tsx';
import { UnknownUnits } from './unknown-units.tsx';

interface ReviewStepProps {
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Every row with its problems and what it would change; decided one by one or by what they have in common. */
export function ReviewStep({ draft, onBack, onNext }: ReviewStepProps) {
  const queries = useQueryClient();
  const [state, setState] = useState<RowState | null>(null);
  const [paging, setPaging] = useState(FIRST_PAGE);
  const [opened, setOpened] = useState<number | null>(null);
  const { data, error, isPlaceholderData } = useCall(
    'imports.preview',
    { draft: draft.id, state, ...paging },
    true,
    true,
  );
  const listExport = useListExport({
    title: '待导入的行',
    list: { of: 'importRows', draft: draft.id, state },
    total: data?.total ?? 0,
  });
  const reload = () => queries.invalidateQueries({ queryKey: ['imports.preview'] });
  if (!data) return <CallState error={error} />;
  const waiting = UNSETTLED_STATES.reduce((sum, each) => sum + (data.counts[each] ?? 0), 0);
  const row: PreviewRow | undefined = data.rows.find((each) => each.row === opened);
  return (
    <>
      <ErrorNotice error={error} />
      {listExport.notice}
      <UnknownUnits draft={draft} units={data.unknownUnits} onChanged={reload} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <StateFilter
          counts={data.counts}
          value={state}
          onChange={(next) => {
            setState(next);
            setPaging({ ...paging, page: 0 });
          }}
        />
        {listExport.button}
      </Box>
      <BulkActions draft={draft} preview={data} state={state} onChanged={reload} />
      <PreviewGrid
        preview={data}
        loading={isPlaceholderData}
        paging={paging}
        onPaging={setPaging}
        onOpen={(each) => {
          setOpened(each.row);
        }}
      />
      <StepBar onBack={onBack} nextLabel="下一步：导入" nextDisabled={waiting > 0} onNext={onNext}>
        {waiting > 0 && (
          <span>还有 {waiting} 行要决定：待定的选择以哪边为准；有问题的改正原表后重新导入，或选“不导入”。</span>
        )}
        <FaultWorkbook draft={draft} enabled={(data.counts.fault ?? 0) + (data.counts.double ?? 0) > 0} />
      </StepBar>
      {row && (
        <RowDialog
          key={row.row}
          draft={draft}
          preview={data}
          row={row}
          onChanged={reload}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}
