import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';

interface VoidPaperProps {
  readonly document: IssuedDocument;
  /** Hears that the paper holds no more. */
  readonly onVoided: () => void;
}

function VoidDialog({ document, onVoided, onClose }: VoidPaperProps & { readonly onClose: () => void }) {
  const { id, number, title } = document;
  const { running, error, run, clearError } = useAction();
  const [reason, setReason] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="void-paper-title">
      <DialogTitle id="void-paper-title">作废 {number ?? title}</DialogTitle>
      <DialogContent>
        <ErrorNotice error={error} onClose={clearError} />
        <DialogContentText sx={{ mb: 2 }}>
          作废后文书仍留在登记中并标明原因，文件和文号保留，文号不再使用；依据同一记录可以另行出具。
        </DialogContentText>
        <TextField
          label="作废的原因"
          required
          fullWidth
          multiline
          minRows={2}
          autoFocus
          value={reason}
          slotProps={{ htmlInput: { maxLength: 300 } }}
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
              await call('papers.void', { id, reason });
              onVoided();
              return `已作废 ${number ?? title}`;
            });
          }}
        >
          作废文书
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The way to mark a paper as holding no more; a 预审意见书 decides the project's stage and has none. */
export function VoidPaper({ document, onVoided }: VoidPaperProps) {
  const [asking, setAsking] = useState(false);
  if (document.voided !== null || document.kind === 'preReviewLetter') return null;
  return (
    <Box>
      <Button
        size="small"
        color="error"
        onClick={() => {
          setAsking(true);
        }}
      >
        作废
      </Button>
      {asking && (
        <VoidDialog
          document={document}
          onVoided={onVoided}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Box>
  );
}
