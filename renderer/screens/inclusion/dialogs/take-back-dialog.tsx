import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { InclusionDraftId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAction } from '../../../components/use-action.ts';

interface TakeBackDialogProps {
  readonly id: InclusionDraftId;
  readonly version: number;
  readonly onClose: () => void;
}

/** Takes a submitted draft back, with the reason that stays on every project's file. */
export function TakeBackDialog({ id, version, onClose }: TakeBackDialogProps) {
  const [reason, setReason] = useState('');
  const { running, error, run, clearError } = useAction();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="take-back-title">
      <DialogTitle id="take-back-title">收回入库草案</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          收回后可以修改并重新提交，成为下一版；已提交的这一版保留备查，各项目的列入记录随之撤销。
        </DialogContentText>
        <ErrorNotice error={error} onClose={clearError} />
        <TextField
          label="收回原因"
          required
          autoFocus
          fullWidth
          multiline
          minRows={2}
          value={reason}
          slotProps={{ htmlInput: { maxLength: 400 } }}
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
            run(async () => {
              await call('inclusion.takeBack', { id, version, reason });
              onClose();
              return '草案已收回，可以修改';
            });
          }}
        >
          收回
        </Button>
      </DialogActions>
    </Dialog>
  );
}
