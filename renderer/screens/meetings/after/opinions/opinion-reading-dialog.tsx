import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import type { CallOutput } from '../../../../../src/contract/contract.ts';
import { call } from '../../../../client/call.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { useAction } from '../../../../components/use-action.ts';
import { ProblemList } from '../../../registration/intake/problem-list.tsx';
import type { AfterPage } from '../after-page.ts';
import { OpinionChanges } from './opinion-changes.tsx';

type Reading = CallOutput<'afterMeeting.readOpinionWorkbook'>;

interface OpinionReadingDialogProps {
  readonly page: AfterPage;
  readonly reading: Reading;
  readonly onSaved: (saved: number) => void;
  readonly onClose: () => void;
}

function Verdict({ reading: { changes, unchanged, problems } }: { readonly reading: Reading }) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (changes === null) return <Alert severity="error">有 {errors} 处须改正，一条也没有读入。改正后重新读取。</Alert>;
  const same = unchanged > 0 ? `，另有 ${String(unchanged)} 条与已登记的相同` : '';
  if (changes.length === 0) return <Alert severity="info">没有新的评分和意见{same}。</Alert>;
  return (
    <Alert severity="success">
      读出 {changes.length} 条新的或改动的评分和意见{same}。核对后保存。
    </Alert>
  );
}

/** What a workbook of opinions would change, before it does. */
export function OpinionReadingDialog({ page, reading, onSaved, onClose }: OpinionReadingDialogProps) {
  const { running, error, run, clearError } = useAction();
  const { changes, fileName, sha256, problems } = reading;
  const save = async () => {
    const opinions = (changes ?? []).map(({ after }) => after);
    const { saved } = await call('afterMeeting.saveOpinions', {
      meetingId: page.meeting.id,
      opinions,
      source: { fileName, sha256 },
    });
    onSaved(saved);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="opinions-read-title">
      <DialogTitle id="opinions-read-title" sx={{ overflowWrap: 'anywhere' }}>
        意见与评分预览：{fileName}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <ErrorNotice error={error} onClose={clearError} />
          <Verdict reading={reading} />
          {changes !== null && changes.length > 0 && <OpinionChanges page={page} changes={changes} />}
          <ProblemList problems={problems} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{changes === null || changes.length === 0 ? '关闭' : '取消'}</Button>
        {changes !== null && changes.length > 0 && (
          <Button variant="contained" disabled={running} onClick={() => run(save)}>
            保存 {changes.length} 条
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
