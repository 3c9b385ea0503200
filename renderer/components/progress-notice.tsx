import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { Progress } from '../../src/contract/call-context.ts';

/** How far a long call is, with the button that stops it as long as it can be stopped. */
export function ProgressNotice({
  progress,
  starting,
  onCancel,
}: {
  readonly progress: Progress | null;
  /** What it says until it is heard how far the work is. */
  readonly starting: string;
  readonly onCancel: () => void;
}) {
  const share = progress?.total ? (100 * progress.done) / progress.total : null;
  return (
    <Alert
      severity="info"
      action={
        progress?.isFinal !== true && (
          <Button color="inherit" onClick={onCancel}>
            取消
          </Button>
        )
      }
    >
      <Typography>{progress?.label ?? starting}</Typography>
      <Box sx={{ width: '20rem', maxWidth: '100%', mt: 1 }}>
        <LinearProgress aria-label="进度" {...(share === null ? {} : { variant: 'determinate', value: share })} />
      </Box>
    </Alert>
  );
}
