import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ProjectView } from '../../../src/contract/shapes/project.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { DateField } from '../../components/date-field.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { RuleAnswers } from '../../components/rule-answers.tsx';
import { useAction } from '../../components/use-action.ts';
import { useStepDate } from '../../components/use-step-date.ts';
import { useWarningReasons, WarningReasons } from '../../components/warning-reasons.tsx';
import { yuan } from '../../components/yuan.ts';

interface DeclareDialogProps {
  readonly project: ProjectView;
  readonly unitName: string;
  readonly declaredAmount: Fen;
  /** Which declaration this would be, counted from 1. */
  readonly round: number;
  readonly onClose: () => void;
}

/** Registers a declaration with its date, once the rules let it through. */
export function DeclareDialog({ project, unitName, declaredAmount, round, onClose }: DeclareDialogProps) {
  const { id, version, code, content } = project;
  const navigate = useNavigate();
  const [declaredOn, setDeclaredOn] = useStepDate();
  const [receiptNumber, setReceiptNumber] = useState('');
  const check = useCall('projects.checkDeclaration', { id, declaredOn: declaredOn ?? '' }, declaredOn !== null);
  const answers = check.data?.answers ?? [];
  const warnings = useWarningReasons(answers);
  const { running, error, run, clearError } = useAction();
  const blocked = answers.some(({ outcome }) => outcome === 'block');
  const ready = check.data && declaredOn !== null && receiptNumber.trim() !== '' && !blocked && warnings.complete;

  async function declare(day: IsoDate): Promise<string> {
    const { deadline } = await call('projects.declare', {
      id,
      version,
      declaredOn: day,
      receiptNumber,
      reasons: warnings.reasons,
    });
    await navigate(`/pre-reviews/${String(id)}`);
    const due = deadline.count.due;
    return due === null ? '已登记申报' : `已登记申报，预审须于${formatChineseDate(due)}前完成`;
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="declare-title">
      <DialogTitle id="declare-title">登记申报（第 {round} 次）</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <FactsList
            facts={[
              ['项目', `${code} ${content.name}`],
              ['建设单位', unitName],
              ['申报金额', yuan(declaredAmount)],
            ]}
          />
          <Stack direction="row" useFlexGap sx={{ gap: 2, flexWrap: 'wrap', pt: 1 }}>
            <DateField label="申报日期" value={declaredOn} onChange={setDeclaredOn} />
            <TextField
              label="收文编号"
              required
              autoFocus
              value={receiptNumber}
              helperText="单位申报函的收文编号"
              slotProps={{ htmlInput: { maxLength: 40 } }}
              onChange={(event) => {
                setReceiptNumber(event.target.value);
              }}
            />
          </Stack>
          <ErrorNotice error={error ?? check.error} onClose={clearError} />
          <WarningReasons {...warnings} />
          <RuleAnswers answers={answers.filter(({ outcome }) => outcome !== 'warn')} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={!ready || running}
          onClick={() => {
            if (declaredOn !== null) run(() => declare(declaredOn));
          }}
        >
          登记申报
        </Button>
      </DialogActions>
    </Dialog>
  );
}
