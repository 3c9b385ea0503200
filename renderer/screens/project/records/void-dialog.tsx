import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { RecordRow } from '../../../../src/contract/calls/record-calls.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../../src/domain/ids.ts';
import { definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAction } from '../../../components/use-action.ts';

interface VoidDialogProps {
  readonly projectId: ProjectId;
  readonly version: number;
  /** The record by the id that it holds as. */
  readonly recordId: RecordId;
  readonly record: RecordRow;
  readonly onClose: () => void;
}

/** Takes a record away, with the reason; it stays on file, struck through. */
export function VoidDialog({ projectId, version, recordId, record, onClose }: VoidDialogProps) {
  const { running, error, run, clearError } = useAction();
  const [reason, setReason] = useState('');
  const { label } = definitionOf(record.kind);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="void-title">
      <DialogTitle id="void-title">
        撤销“{label}”（{formatChineseDate(record.on)}）
      </DialogTitle>
      <DialogContent>
        <ErrorNotice error={error} onClose={clearError} />
        <DialogContentText sx={{ mb: 2 }}>
          撤销后，项目的阶段、资金和期限按没有这条记录重新计算；原记录划线保留在案，不能恢复，可重新登记。
        </DialogContentText>
        <TextField
          label="撤销原因"
          required
          fullWidth
          multiline
          minRows={2}
          autoFocus
          value={reason}
          slotProps={{ htmlInput: { maxLength: 500 } }}
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
              const input = { projectId, version, recordId, draft: null, reason, reasons: [], attachmentIds: [] };
              await call('records.correct', input);
              onClose();
              return `已撤销“${label}”`;
            });
          }}
        >
          撤销记录
        </Button>
      </DialogActions>
    </Dialog>
  );
}
