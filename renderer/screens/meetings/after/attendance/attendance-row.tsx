import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { ENGAGEMENT_STATES } from '../../../../../src/domain/experts/glossary-of-experts.ts';
import type { AfterExpert } from '../after-page.ts';
import { ExpertCell } from '../expert-cell.tsx';
import type { TypedAttendance } from './typed-attendance.ts';
import { halfDaysFault } from './typed-attendance.ts';

interface AttendanceRowProps {
  readonly expert: AfterExpert;
  readonly typed: TypedAttendance;
  readonly onChange: (typed: TypedAttendance) => void;
}

/** Whether one expert came, for how long, or why not. */
export function AttendanceRow({ expert, typed, onChange }: AttendanceRowProps) {
  const { name, state } = expert;
  const fault = halfDaysFault(typed);
  return (
    <TableRow>
      <ExpertCell expert={expert} />
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{ENGAGEMENT_STATES[state]}</TableCell>
      <TableCell sx={{ py: 0 }}>
        <RadioGroup
          row
          aria-label={`${name}是否到会`}
          value={typed.attended === null ? '' : typed.attended ? 'attended' : 'absent'}
          sx={{ flexWrap: 'nowrap' }}
          onChange={(_event, value) => {
            onChange({ ...typed, attended: value === 'attended' });
          }}
        >
          <FormControlLabel value="attended" control={<Radio size="small" />} label="到会" />
          <FormControlLabel value="absent" control={<Radio size="small" />} label="缺席" />
        </RadioGroup>
      </TableCell>
      <TableCell>
        {typed.attended === true && (
          <TextField
            value={typed.halfDays}
            error={fault !== null}
            helperText={fault}
            sx={{ width: '7rem' }}
            slotProps={{ htmlInput: { 'aria-label': `${name}的半天数`, inputMode: 'numeric', maxLength: 2 } }}
            onChange={(event) => {
              onChange({ ...typed, halfDays: event.target.value });
            }}
          />
        )}
        {typed.attended === false && (
          <TextField
            value={typed.reason}
            placeholder="缺席原因（可不填）"
            sx={{ width: '16rem', maxWidth: '100%' }}
            slotProps={{ htmlInput: { 'aria-label': `${name}的缺席原因`, maxLength: 300 } }}
            onChange={(event) => {
              onChange({ ...typed, reason: event.target.value });
            }}
          />
        )}
      </TableCell>
    </TableRow>
  );
}
