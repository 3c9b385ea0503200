import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { netFee } from '../../../../../src/domain/experts/expert-fee.ts';
import { taxOfFee } from '../../../../../src/domain/experts/withheld-tax.ts';
import { yuanFigures } from '../../../../components/yuan.ts';
import type { AfterExpert, AfterFee } from '../after-page.ts';
import { ExpertCell } from '../expert-cell.tsx';
import type { ReadFee, TypedFee } from './typed-fee.ts';

const FIGURES = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' };

interface FeeRowProps {
  readonly expert: AfterExpert;
  readonly fee: AfterFee;
  readonly typed: TypedFee;
  readonly read: ReadFee;
  readonly onChange: (typed: TypedFee) => void;
}

/** What one expert is paid: by the rate, or otherwise with the reason; tax and net follow. */
export function FeeRow({ expert, fee, typed, read, onChange }: FeeRowProps) {
  const { name, kind } = expert;
  const { gross, byRate, differs, grossFault, reasonFault } = read;
  const tax = gross === null ? null : taxOfFee(kind, gross);
  return (
    <TableRow>
      <ExpertCell expert={expert} />
      <TableCell align="right" sx={FIGURES}>
        {fee.halfDays}
      </TableCell>
      <TableCell align="right" sx={FIGURES}>
        {yuanFigures(byRate)}
      </TableCell>
      <TableCell align="right">
        <TextField
          value={typed.gross}
          error={grossFault !== null}
          helperText={grossFault}
          sx={{ width: '8rem' }}
          slotProps={{
            htmlInput: {
              'aria-label': `${name}的应发金额（元）`,
              inputMode: 'decimal',
              maxLength: 14,
              style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
            },
          }}
          onChange={(event) => {
            onChange({ ...typed, gross: event.target.value });
          }}
        />
      </TableCell>
      <TableCell align="right" sx={FIGURES}>
        {kind === 'institution' ? '凭发票' : tax === null ? '—' : yuanFigures(tax)}
      </TableCell>
      <TableCell align="right" sx={FIGURES}>
        {gross === null || tax === null ? '—' : yuanFigures(netFee({ gross, tax }))}
      </TableCell>
      <TableCell sx={{ minWidth: '14rem' }}>
        {differs || typed.reason !== '' ? (
          <TextField
            fullWidth
            value={typed.reason}
            error={reasonFault !== null}
            helperText={reasonFault}
            slotProps={{ htmlInput: { 'aria-label': `${name}另定金额的理由`, maxLength: 200 } }}
            onChange={(event) => {
              onChange({ ...typed, reason: event.target.value });
            }}
          />
        ) : (
          <Typography variant="body2" color="textSecondary">
            按标准
          </Typography>
        )}
      </TableCell>
    </TableRow>
  );
}
