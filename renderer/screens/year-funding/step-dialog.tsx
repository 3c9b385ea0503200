import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ParsedInput } from '../../../src/contract/contract.ts';
import type { FundingStep } from '../../../src/domain/glossary-of-records.ts';
import { FUNDING_STEPS } from '../../../src/domain/glossary-of-records.ts';
import { call } from '../../client/call.ts';
import { CheckedStepAnswers } from '../../components/checked-step-answers.tsx';
import { DateField } from '../../components/date-field.tsx';
import { useCheckedStep } from '../../components/use-checked-step.ts';
import { useStepDate } from '../../components/use-step-date.ts';
import { yuan } from '../../components/yuan.ts';
import type { YearRow } from './model/edited-shares.ts';
import { grandTotal, isUnreadable, proposedShares, sharesOf } from './model/edited-shares.ts';
import { SharesTable } from './shares-table.tsx';

const DATES: Readonly<Record<FundingStep, string>> = { request: '申请日期', arrange: '安排日期', issue: '下达日期' };

const HINTS: Readonly<Record<FundingStep, string>> = {
  request: '已按申报的资金来源比例折算到入库金额；延续项目为尚未安排的余额。向区财政局申请多少，照实填写。',
  arrange: '已按申请数填入。区财政局安排有变化的，照实填写；没有安排的填 0。',
  issue: '已按安排数填入，下达数须与安排数分资金来源一致。下达后只能通过项目变更调整。',
};

interface StepDialogProps {
  readonly year: number;
  readonly step: FundingStep;
  readonly rows: readonly YearRow[];
  readonly onClose: () => void;
}

/** Takes one step of the year's money for the chosen projects together: all of them, or none. */
export function StepDialog({ year, step, rows, onClose }: StepDialogProps) {
  const [on, setOn] = useStepDate();
  const [documentNumber, setDocumentNumber] = useState('');
  const [edited, setEdited] = useState(() => rows.map(proposedShares));
  const taking = useCheckedStep<ParsedInput<'yearFunding.check'>>({
    check: (input) => call('yearFunding.check', input),
    record: async (input, reasons) => {
      const { projects, amount } = await call('yearFunding.record', { ...input, reasons });
      onClose();
      return `已登记 ${String(projects)} 个项目的${FUNDING_STEPS[step]}，合计 ${yuan(amount)}`;
    },
  });
  const total = grandTotal(edited);
  const unreadable = edited.some(({ cells }) => Object.values(cells).some(isUnreadable));
  const numbered = step !== 'issue' || documentNumber.trim() !== '';

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="step-title">
      <DialogTitle id="step-title">
        {year} 年度{FUNDING_STEPS[step]}（{edited.length} 个项目）
      </DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <Typography color="textSecondary">{HINTS[step]}</Typography>
          <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
            <DateField
              label={DATES[step]}
              required
              value={on}
              onChange={(date) => {
                setOn(date);
                taking.reset();
              }}
            />
            {step === 'issue' && (
              <TextField
                label="下达文号"
                required
                autoFocus
                value={documentNumber}
                sx={{ width: '20rem', maxWidth: '100%' }}
                slotProps={{ htmlInput: { maxLength: 80 } }}
                onChange={(event) => {
                  setDocumentNumber(event.target.value);
                }}
              />
            )}
          </Stack>
          <SharesTable
            edited={edited}
            onChange={(index, source, text) => {
              setEdited(
                edited.map((each, at) => (at === index ? { ...each, cells: { ...each.cells, [source]: text } } : each)),
              );
              taking.reset();
            }}
          />
          <CheckedStepAnswers step={taking} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={on === null || !numbered || unreadable || total === null || taking.running}
          onClick={() => {
            if (on === null) return;
            const projects = edited.map((each) => ({
              projectId: each.row.projectId,
              version: each.row.version,
              shares: sharesOf(each),
            }));
            taking.take({ year, step, on, documentNumber, projects });
          }}
        >
          登记{FUNDING_STEPS[step]}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
