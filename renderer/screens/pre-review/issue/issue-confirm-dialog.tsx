import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { FactsList } from '../../../components/facts-list.tsx';

interface IssueConfirmDialogProps {
  readonly facts: readonly (readonly [string, ReactNode])[];
  readonly issuing: boolean;
  readonly onIssue: () => void;
  readonly onClose: () => void;
}

/** The last look before the number is taken; an issued letter cannot be taken back. */
export function IssueConfirmDialog({ facts, issuing, onIssue, onClose }: IssueConfirmDialogProps) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="issue-confirm-title">
      <DialogTitle id="issue-confirm-title">出具预审意见书</DialogTitle>
      <DialogContent>
        <FactsList facts={facts} />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          出具后编号即被使用，预审内容不能再修改，意见书登记入册并写入文书文件夹。
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={issuing}>
          再看看
        </Button>
        <Button variant="contained" autoFocus disabled={issuing} onClick={onIssue}>
          确认出具
        </Button>
      </DialogActions>
    </Dialog>
  );
}
