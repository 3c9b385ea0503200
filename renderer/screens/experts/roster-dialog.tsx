import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { MAX_EXPERT_REASON } from '../../../src/contract/calls/expert-calls.ts';

interface RosterDialogProps {
  readonly total: number;
  /** Hears what the phones are for; null leaves them out. */
  readonly onExport: (phonePurpose: string | null) => void;
  readonly onClose: () => void;
}

/** Asks whether the roster goes out with phones, and what for. */
export function RosterDialog({ total, onExport, onClose }: RosterDialogProps) {
  const [withPhones, setWithPhones] = useState(false);
  const [purpose, setPurpose] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="roster-title">
      <DialogTitle id="roster-title">导出专家库名册</DialogTitle>
      <DialogContent>
        <DialogContentText>
          按当前筛选和排序导出 {total} 位专家和机构。名册不含证件号码、电子邮箱和银行账号。
        </DialogContentText>
        <FormControlLabel
          sx={{ mt: 1 }}
          control={
            <Checkbox
              checked={withPhones}
              onChange={(event) => {
                setWithPhones(event.target.checked);
              }}
            />
          }
          label="含联系人和联系电话（须写明用途，用途记入审计记录）"
        />
        {withPhones && (
          <TextField
            label="联系电话的用途"
            required
            fullWidth
            autoFocus
            value={purpose}
            sx={{ mt: 1.5 }}
            slotProps={{ htmlInput: { maxLength: MAX_EXPERT_REASON } }}
            onChange={(event) => {
              setPurpose(event.target.value);
            }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={withPhones && purpose.trim() === ''}
          onClick={() => {
            onExport(withPhones ? purpose : null);
          }}
        >
          选择位置并导出
        </Button>
      </DialogActions>
    </Dialog>
  );
}
