import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface SaveWithReasonProps {
  /** Whether there is anything to save right now. */
  readonly enabled: boolean;
  readonly onSave: (reason: string) => void;
}

/** A change is saved only with its reason; the reason is kept apart, so that typing it touches nothing else. */
export function SaveWithReason({ enabled, onSave }: SaveWithReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
      <TextField
        label="修改原因"
        required
        value={reason}
        placeholder="如 领导小组会议纪要〔2026〕3号"
        sx={{ flex: '1 1 20rem' }}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <Button
        variant="contained"
        disabled={!enabled || reason.trim() === ''}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onSave(reason);
        }}
      >
        保存修改
      </Button>
    </Box>
  );
}
