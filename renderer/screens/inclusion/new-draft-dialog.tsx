import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';
import { readableMoney } from '../../text/readable-money.ts';
import { readableWhole } from '../../text/readable-whole.ts';

interface NewDraftDialogProps {
  readonly drafts: CallOutput<'inclusion.list'>['drafts'];
  /** The plan year that is usually drafted now. */
  readonly planYear: number;
  readonly onClose: () => void;
}

/** The batch after the year's last. */
function nextBatch(drafts: NewDraftDialogProps['drafts'], planYear: number): number {
  return Math.max(0, ...drafts.filter((draft) => draft.planYear === planYear).map(({ batch }) => batch)) + 1;
}

/** Begins a draft with its year, batch and envelope. */
export function NewDraftDialog({ drafts, planYear, onClose }: NewDraftDialogProps) {
  const navigate = useNavigate();
  const [yearText, setYearText] = useState(String(planYear));
  const [batchText, setBatchText] = useState<string | null>(null);
  const [envelopeText, setEnvelopeText] = useState('');
  const { running, error, run, clearError } = useAction();
  const year = readableWhole(yearText);
  const shownBatch = batchText ?? String(nextBatch(drafts, year ?? planYear));
  const batch = readableWhole(shownBatch);
  const envelope = readableMoney(envelopeText, '万元');
  const unreadable = envelopeText.trim() !== '' && envelope === null;

  function begin() {
    if (year === null || batch === null || envelope === null) return;
    run(async () => {
      const fields = { planYear: year, batch, envelope, basis: '', entries: [] };
      const { id } = await call('inclusion.save', { id: null, version: null, fields });
      await navigate(`/inclusion/${String(id)}`);
    });
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="new-draft-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <DialogTitle id="new-draft-title">新建入库草案</DialogTitle>
        <DialogContent>
          <ErrorNotice error={error} onClose={clearError} />
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            <TextField
              label="计划年度"
              required
              value={yearText}
              error={year === null}
              slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
              onChange={(event) => {
                setYearText(event.target.value);
              }}
            />
            <TextField
              label="批次"
              required
              value={shownBatch}
              error={batch === null}
              helperText="同一年度可以分批编制"
              slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
              onChange={(event) => {
                setBatchText(event.target.value);
              }}
            />
            <TextField
              label="资金盘子（万元）"
              required
              autoFocus
              value={envelopeText}
              error={unreadable}
              helperText={unreadable ? '请填写金额，例如 1200' : '区级财力可承受的总额，以后可以修改'}
              slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
              onChange={(event) => {
                setEnvelopeText(event.target.value);
              }}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>取消</Button>
          <Button
            type="submit"
            variant="contained"
            disabled={running || year === null || batch === null || envelope === null}
          >
            新建
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
