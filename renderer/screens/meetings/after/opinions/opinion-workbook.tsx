import Button from '@mui/material/Button';
import { useSnackbar } from 'notistack';
import { call } from '../../../../client/call.ts';
import { useLongCall } from '../../../../client/use-long-call.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { ProgressNotice } from '../../../../components/progress-notice.tsx';
import { useAction } from '../../../../components/use-action.ts';
import type { AfterPage } from '../after-page.ts';
import { OpinionReadingDialog } from './opinion-reading-dialog.tsx';

interface OpinionWorkbookProps {
  readonly page: AfterPage;
  /** Something is typed that a workbook would not know of. */
  readonly unsaved: boolean;
}

/** The workbook for all opinions of the meeting: written out, read back, looked at, kept. */
export function OpinionWorkbook({ page, unsaved }: OpinionWorkbookProps) {
  const { running, error, run, clearError } = useAction();
  const { enqueueSnackbar } = useSnackbar();
  const reading = useLongCall('afterMeeting.readOpinionWorkbook');
  const { id: meetingId, title } = page.meeting;
  const { state } = reading;
  const write = async () => {
    const target = await call('files.pickTarget', { suggestedName: `${title}-意见与评分.xlsx`, kind: 'xlsx' });
    if (!target) return undefined;
    const { fileName } = await call('afterMeeting.writeOpinionTemplate', { meetingId, target: target.token });
    return `已保存 ${fileName}，填好后在这里读取`;
  };
  const read = async () => {
    const picked = await call('files.pickWorkbook', {});
    if (picked) await reading.run({ meetingId, file: picked.token });
  };
  return (
    <>
      <Button variant="outlined" disabled={running || unsaved} onClick={() => run(write)}>
        导出工作簿模板
      </Button>
      <Button variant="outlined" disabled={running || unsaved} onClick={() => run(read)}>
        读取工作簿
      </Button>
      <ErrorNotice error={error} onClose={clearError} />
      {state.step === 'running' && (
        <ProgressNotice progress={state.progress} starting="正在打开工作簿" onCancel={reading.cancel} />
      )}
      {state.step === 'failed' && <ErrorNotice error={state.error} onClose={reading.reset} />}
      {state.step === 'done' && (
        <OpinionReadingDialog
          page={page}
          reading={state.answer}
          onSaved={(saved) => {
            reading.reset();
            enqueueSnackbar(`已从工作簿保存 ${String(saved)} 条评分和意见`, { variant: 'success' });
          }}
          onClose={reading.reset}
        />
      )}
    </>
  );
}
