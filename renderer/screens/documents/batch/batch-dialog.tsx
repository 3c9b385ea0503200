import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useLongCall } from '../../../client/use-long-call.ts';
import { useOpening } from '../../../client/use-opening.ts';
import { CallState } from '../../../components/call-state.tsx';
import { BatchForm } from './batch-form.tsx';

/** Issues papers of one kind for the projects whose records allow it and that have none yet. */
export function BatchDialog({ onClose }: { readonly onClose: () => void }) {
  // As it was when a batch was begun: the kinds do not go while the outcome is read.
  const { opened, error, reopen } = useOpening('papers.unissued', {});
  const kinds = opened?.kinds;
  const issuing = useLongCall('papers.issueBatch');
  const running = issuing.state.step === 'running';
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && !running && onClose()}
      fullWidth
      maxWidth="md"
      aria-labelledby="batch-title"
    >
      <DialogTitle id="batch-title">批量出具</DialogTitle>
      {kinds !== undefined && kinds.length > 0 ? (
        <BatchForm
          kinds={kinds}
          issuing={issuing}
          onContinue={() => {
            void reopen().then(issuing.reset);
          }}
          onClose={onClose}
        />
      ) : (
        <>
          <DialogContent>
            {kinds === undefined ? (
              <CallState error={error} />
            ) : (
              <Typography>没有待出具的文书：评审、采购、验收等记录都已出具了相应的文书，或还没有登记。</Typography>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>关闭</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
