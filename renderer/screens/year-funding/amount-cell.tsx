import TableCell from '@mui/material/TableCell';
import type { Fen } from '../../../src/domain/money.ts';
import { yuanFigures } from '../../components/yuan.ts';

const AMOUNT = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', px: 1 };

/** 0 is left blank, so that what is there stands out; what is below 0 is a fault and shown as such. */
export function AmountCell({ amount, bold = false }: { readonly amount: number | null; readonly bold?: boolean }) {
  const fontWeight = bold ? 600 : undefined;
  if (amount === null) {
    return (
      <TableCell align="right" sx={{ fontWeight }}>
        未定
      </TableCell>
    );
  }
  const text = amount === 0 ? '—' : yuanFigures(Math.abs(amount) as Fen);
  return (
    <TableCell align="right" sx={{ ...AMOUNT, fontWeight, color: amount < 0 ? 'error.main' : undefined }}>
      {amount < 0 ? `-${text}` : text}
    </TableCell>
  );
}
