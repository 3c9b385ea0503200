import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { formatYuan } from '../../../src/domain/money.ts';
import type { RowsField } from '../../../src/domain/records/field.ts';
import type { ColumnSums } from './column-sums.ts';

/** Sets the sums off from the row that they may lie over. */
const ABOVE = { borderTop: 1, borderColor: 'divider', py: 1 };

/** The sums below the money columns of a table that is being typed, in 元. */
export function SumRow({ field, sums }: { readonly field: RowsField; readonly sums: ColumnSums }) {
  const columns = Object.keys(field.columns);
  return (
    <TableRow sx={{ '& td, & th': { typography: 'body2', fontWeight: 600, color: 'text.primary', px: 1, ...ABOVE } }}>
      <TableCell component="th" scope="row" sx={{ textAlign: 'center', whiteSpace: 'nowrap' }}>
        合计
      </TableCell>
      {columns.map((key) => {
        const sum = sums[key];
        const text = sum === null ? '超出范围' : sum === undefined ? '' : formatYuan(sum);
        return (
          <TableCell key={key} align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
            {text.replace(/\B(?=(\d{3})+(?=\.))/g, ',')}
          </TableCell>
        );
      })}
      <TableCell />
    </TableRow>
  );
}
