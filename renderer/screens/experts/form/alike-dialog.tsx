import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import type { AlikeExpert } from '../../../../src/contract/calls/expert-calls.ts';
import { ExpertStateChip } from '../expert-state-chip.tsx';

interface AlikeDialogProps {
  readonly alike: readonly AlikeExpert[];
  readonly running: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Shows who may be the same person or institution, and with what in common, before another one is kept. */
export function AlikeDialog({ alike, running, onConfirm, onClose }: AlikeDialogProps) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="alike-title">
      <DialogTitle id="alike-title">可能重复登记</DialogTitle>
      <DialogContent>
        <DialogContentText>
          专家库中已有下列同名登记。请核对：是同一人或同一机构的，请取消，改用原来的登记；不是的，确认后保存，确认会记入审计记录。
        </DialogContentText>
        <List dense aria-label="同名登记">
          {alike.map(({ id, name, employer, title, state, shared }) => (
            <ListItem key={id} divider secondaryAction={<ExpertStateChip state={state} />}>
              <ListItemText
                primary={[name, employer, title].filter((part) => part !== '').join('，')}
                secondary={`相同的：${shared.join('、')}`}
              />
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button variant="contained" disabled={running} onClick={onConfirm}>
          确认不是同一个，保存
        </Button>
      </DialogActions>
    </Dialog>
  );
}
