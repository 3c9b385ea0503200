import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { MoneyPlace } from '../../../../src/domain/money-line.ts';
import { moneyLine } from '../../../../src/domain/money-line.ts';
import type { Fen } from '../../../../src/domain/money.ts';
import { exactWanYuan } from '../../../components/wan-yuan.ts';

interface MoneyLineRowProps {
  readonly places: readonly MoneyPlace[];
  readonly envelope: Fen;
  readonly columns: number;
}

/** The line at which the money ends: what stands above it, and what is left. */
export function MoneyLineRow({ places, envelope, columns }: MoneyLineRowProps) {
  const { within, used, left, below } = moneyLine(places, envelope);
  return (
    <TableRow sx={{ bgcolor: '#fdecea' }}>
      <TableCell
        colSpan={columns}
        sx={{
          borderTop: '3px double',
          borderBottom: '3px double',
          borderColor: 'error.main',
          color: 'error.main',
          fontWeight: 600,
          textAlign: 'center',
          py: 0.75,
        }}
      >
        资金盘子到此：盘子 {exactWanYuan(envelope)} 万元，以上 {within} 个项目 {exactWanYuan(used)} 万元，余{' '}
        {exactWanYuan(left)} 万元{below > 0 ? `；以下 ${String(below)} 个项目在盘子以外` : ''}
      </TableCell>
    </TableRow>
  );
}
