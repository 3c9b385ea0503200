import MenuItem from '@mui/material/MenuItem';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { memo } from 'react';
import { INCLUSION_DECISIONS, type InclusionDecision } from '../../../../src/domain/glossary-of-records.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { exactWanYuan } from '../../../components/wan-yuan.ts';
import type { EditedDecision } from '../model/decisions.ts';
import { agreedFault } from '../model/decisions.ts';
import { AMOUNT_CELL } from '../ranking/project-cells.tsx';

interface DecisionRowProps {
  readonly decision: EditedDecision;
  readonly index: number;
  /** Stays the same function, so that typing in one row draws no other. */
  readonly onChange: (index: number, changes: Partial<Omit<EditedDecision, 'entry'>>) => void;
}

/** What the leading group decided about one project. */
export const DecisionRow = memo(function DecisionRow({ decision: edited, index, onChange }: DecisionRowProps) {
  const { entry, decision, amountText, note } = edited;
  const { rank, code, name, amount, withinEnvelope } = entry;
  const fault = agreedFault(edited);
  return (
    <TableRow sx={{ verticalAlign: 'top', bgcolor: withinEnvelope ? undefined : 'action.hover' }}>
      <TableCell>{rank}</TableCell>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
        {code} {name}
        {!withinEnvelope && '（盘子以外）'}
      </TableCell>
      <TableCell align="right" sx={AMOUNT_CELL}>
        {exactWanYuan(amount)}
      </TableCell>
      <TableCell sx={{ px: 1 }}>
        <TextField
          select
          value={decision}
          sx={{ width: '9rem' }}
          slotProps={{
            htmlInput: { 'aria-label': `${name}的决定` },
            select: { SelectDisplayProps: { 'aria-label': `${name}的决定` } },
          }}
          onChange={(event) => {
            onChange(index, { decision: event.target.value as InclusionDecision });
          }}
        >
          {keysOf(INCLUSION_DECISIONS).map((key) => (
            <MenuItem key={key} value={key}>
              {INCLUSION_DECISIONS[key]}
            </MenuItem>
          ))}
        </TextField>
      </TableCell>
      <TableCell sx={{ px: 1 }}>
        <TextField
          value={decision === 'agree' ? amountText : ''}
          disabled={decision !== 'agree'}
          error={fault !== null}
          helperText={fault}
          sx={{ width: '8rem' }}
          slotProps={{
            htmlInput: {
              'aria-label': `${name}的入库金额（万元）`,
              inputMode: 'decimal',
              maxLength: 20,
              style: { textAlign: 'right' },
            },
          }}
          onChange={(event) => {
            onChange(index, { amountText: event.target.value });
          }}
        />
      </TableCell>
      <TableCell sx={{ px: 1 }}>
        <TextField
          fullWidth
          value={note}
          slotProps={{ htmlInput: { 'aria-label': `${name}的说明`, maxLength: 500 } }}
          onChange={(event) => {
            onChange(index, { note: event.target.value });
          }}
        />
      </TableCell>
    </TableRow>
  );
});
