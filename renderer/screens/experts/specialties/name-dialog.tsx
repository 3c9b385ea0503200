import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAction } from '../../../components/use-action.ts';

interface NameDialogProps {
  readonly title: string;
  readonly start: string;
  readonly onSave: (name: string) => Promise<string>;
  readonly onClose: () => void;
}

/** Asks for the name of a field or specialty. */
export function NameDialog({ title, start, onSave, onClose }: NameDialogProps) {
  const { running, error, run, clearError } = useAction();
  const [name, setName] = useState(start);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="specialty-name-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') run(() => onSave(name));
        }}
      >
        <DialogTitle id="specialty-name-title">{title}</DialogTitle>
        <DialogContent>
          <ErrorNotice error={error} onClose={clearError} />
          <TextField
            label="名称"
            required
            fullWidth
            autoFocus
            sx={{ mt: 1 }}
            value={name}
            slotProps={{ htmlInput: { maxLength: 30 } }}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" variant="contained" disabled={running || name.trim() === ''}>
            保存
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
