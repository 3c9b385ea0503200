import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { ReadingDialog } from './reading-dialog.tsx';
import type { useWorkbookIntake } from './use-workbook-intake.ts';
import type { ReadableReading } from './workbook-reading.ts';

interface IntakeDialogsProps {
  readonly intake: ReturnType<typeof useWorkbookIntake>;
  readonly replaces: boolean;
  readonly onFillIn: (reading: ReadableReading) => void;
}

/** The dialogs of reading a workbook: under way, failed, or read and to be looked at. */
export function IntakeDialogs({ intake, replaces, onFillIn }: IntakeDialogsProps) {
  const { state, pick, readAgain, cancel, close } = intake;
  switch (state.step) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Dialog open fullWidth maxWidth="xs" aria-labelledby="reading-progress-title">
          <DialogTitle id="reading-progress-title">正在读取申报工作簿</DialogTitle>
          <DialogContent>
            <LinearProgress aria-labelledby="reading-progress-title" />
            <Typography variant="body2" sx={{ mt: 1 }}>
              {state.progress?.label ?? '正在打开文件'}
            </Typography>
          </DialogContent>
          <DialogActions>
            <Button onClick={cancel}>取消</Button>
          </DialogActions>
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="reading-failed-title">
          <DialogTitle id="reading-failed-title">没有读出申报工作簿</DialogTitle>
          <DialogContent>
            <Alert severity="error">
              {state.error.message}
              {state.error.details.map(({ where, what }) => (
                <Typography key={`${where}${what}`} variant="body2">
                  {where}：{what}
                </Typography>
              ))}
            </Alert>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>关闭</Button>
            <Button
              variant="contained"
              onClick={() => {
                void pick();
              }}
            >
              重新选择文件
            </Button>
          </DialogActions>
        </Dialog>
      );
    case 'done':
      return (
        <ReadingDialog
          reading={state.answer}
          replaces={replaces}
          onFillIn={(reading) => {
            close();
            onFillIn(reading);
          }}
          onReadAgain={() => {
            void readAgain();
          }}
          onPickAnother={() => {
            void pick();
          }}
          onClose={close}
        />
      );
  }
}
