import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { ErrorNotice } from './error-notice.tsx';
import { useAction } from './use-action.ts';

interface ReasonDialogProps {
  readonly title: string;
  /** What the step does, and what stays. */
  readonly text: string;
  readonly reasonLabel: string;
  /** How many characters the reason may have, as the call takes it. */
  readonly maxLength: number;
  readonly confirmLabel: string;
  /** Takes the step; resolves to what is told of it in passing. A failure is shown and keeps the dialog open. */
  readonly onConfirm: (reason: string) => Promise<string>;
  readonly onClose: () => void;
}

/** Asks for the reason without which something on record is not taken back. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, reasonLabel, maxLength, confirmLabel, onConfirm, onClose } = props;
  const { running, error, run, clearError } = useAction();
  const [reason, setReason] = useState('');
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <ErrorNotice error={error} onClose={clearError} />
        <DialogContentText sx={{ mb: 2 }}>{text}</DialogContentText>
        <TextField
          label={reasonLabel}
          required
          fullWidth
          multiline
          minRows={2}
          autoFocus
          value={reason}
          slotProps={{ htmlInput: { maxLength } }}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={running || reason.trim() === ''}
          onClick={() => {
            run(() => onConfirm(reason));
          }}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
