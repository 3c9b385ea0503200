import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { IsoDate } from '../../../../src/domain/dates.ts';
import type { InclusionDraftId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { CheckedStepAnswers } from '../../../components/checked-step-answers.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { useCheckedStep } from '../../../components/use-checked-step.ts';
import { useStepDate } from '../../../components/use-step-date.ts';

interface SubmitDialogProps {
  readonly id: InclusionDraftId;
  readonly version: number;
  readonly title: string;
  /** Which version this would be, counted from 1. */
  readonly number: number;
  readonly projects: number;
  readonly onClose: () => void;
}

/** Puts the saved draft to the leading group. */
export function SubmitDialog({ id, version, title, number, projects, onClose }: SubmitDialogProps) {
  const [submittedOn, setSubmittedOn] = useStepDate();
  const step = useCheckedStep<IsoDate>({
    check: (on) => call('inclusion.checkSubmission', { id, submittedOn: on }),
    record: async (on, reasons) => {
      await call('inclusion.submit', { id, version, submittedOn: on, reasons });
      onClose();
      return `已提交第 ${String(number)} 版`;
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="submit-title">
      <DialogTitle id="submit-title">提交领导小组研究</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Typography>
            {title}第 {number} 版，{projects}{' '}
            个项目。提交后草案不能修改，各项目进入“拟入库”阶段；领导小组研究决定前可以收回。
          </Typography>
          <DateField
            label="提交日期"
            required
            value={submittedOn}
            onChange={(date) => {
              setSubmittedOn(date);
              step.reset();
            }}
          />
          <CheckedStepAnswers step={step} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={submittedOn === null || step.running}
          onClick={() => {
            if (submittedOn !== null) step.take(submittedOn);
          }}
        >
          提交
        </Button>
      </DialogActions>
    </Dialog>
  );
}
