import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ComponentProps } from 'react';
import { useCallback, useState } from 'react';
import type { CallOutput, ParsedInput } from '../../../../src/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { CheckedStepAnswers } from '../../../components/checked-step-answers.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { useCheckedStep } from '../../../components/use-checked-step.ts';
import { useStepDate } from '../../../components/use-step-date.ts';
import { exactWanYuan } from '../../../components/wan-yuan.ts';
import { sumOrNull } from '../../../text/sum-or-null.ts';
import { agreedFault, decidedEntry, usualDecisions } from '../model/decisions.ts';
import { DecisionRow } from './decision-row.tsx';

interface DecideDialogProps {
  readonly page: CallOutput<'inclusion.get'>;
  readonly onClose: () => void;
}

type Decisions = Pick<ParsedInput<'inclusion.checkDecision'>, 'decidedOn' | 'minutes' | 'decisions'>;

/** Records what the leading group decided, project by project, under one set of minutes. */
export function DecideDialog({ page, onClose }: DecideDialogProps) {
  const { id, version } = page;
  const [decidedOn, setDecidedOn] = useStepDate();
  const [minutes, setMinutes] = useState('');
  const [edited, setEdited] = useState(() => usualDecisions(page.entries));
  const step = useCheckedStep<Decisions>({
    check: (input) => call('inclusion.checkDecision', { id, ...input }),
    record: async (input, reasons) => {
      await call('inclusion.decide', { id, version, ...input, reasons });
      onClose();
      return '已登记领导小组的决定';
    },
  });
  const { reset } = step;
  const change = useCallback<ComponentProps<typeof DecisionRow>['onChange']>(
    (index, changes) => {
      setEdited((before) => before.map((each, place) => (place === index ? { ...each, ...changes } : each)));
      reset();
    },
    [reset],
  );
  const decisions = edited.map(decidedEntry);
  const agreed = decisions.filter(({ decision }) => decision === 'agree');
  const sum = sumOrNull(agreed.map(({ amount }) => amount));
  const ready = decidedOn !== null && minutes.trim() !== '' && edited.every((each) => agreedFault(each) === null);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="decide-title">
      <DialogTitle id="decide-title">登记领导小组研究决定</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
            <DateField
              label="研究日期"
              required
              value={decidedOn}
              onChange={(date) => {
                setDecidedOn(date);
                step.reset();
              }}
            />
            <TextField
              label="会议纪要或批示文号"
              required
              autoFocus
              value={minutes}
              sx={{ width: '22rem', maxWidth: '100%' }}
              slotProps={{ htmlInput: { maxLength: 80 } }}
              onChange={(event) => {
                setMinutes(event.target.value);
              }}
            />
          </Stack>
          <Table size="small" aria-label="逐项决定">
            <TableHead>
              <TableRow>
                <TableCell>排序</TableCell>
                <TableCell>项目</TableCell>
                <TableCell align="right">建议（万元）</TableCell>
                <TableCell>决定</TableCell>
                <TableCell>入库金额（万元）</TableCell>
                <TableCell>说明</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {edited.map((each, index) => (
                <DecisionRow key={each.entry.projectId} decision={each} index={index} onChange={change} />
              ))}
            </TableBody>
          </Table>
          <Typography>
            同意入库 {agreed.length} 个，入库金额合计{sum === null ? '超出范围' : ` ${exactWanYuan(sum)} 万元`}
            ；暂缓或不同意 {decisions.length - agreed.length} 个。
          </Typography>
          <CheckedStepAnswers step={step} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={!ready || step.running}
          onClick={() => {
            if (decidedOn !== null) step.take({ decidedOn, minutes, decisions });
          }}
        >
          登记决定
        </Button>
      </DialogActions>
    </Dialog>
  );
}
