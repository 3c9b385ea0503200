import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { formatExactMoney, formatYuan } from '../../../../src/domain/money.ts';
import type { CellProps } from '../../../components/editable-table/sheet.ts';
import { TableCellField } from '../../../components/editable-table/table-cell.tsx';
import { computedTotal, rowTotal } from '../model/declared-sums.ts';
import type { RegistrationValues } from '../model/registration-values.ts';

/** 合价: follows quantity × price while it is empty, and says so when what is typed differs from it. */
export function TotalCell({ table, row, column, error }: CellProps) {
  const item = useWatch<RegistrationValues, `contentItems.${number}`>({ name: `contentItems.${row}` });
  const unit = useWatch<RegistrationValues, 'priceUnit'>({ name: 'priceUnit' });
  // While a row is being removed its values are gone one render before its fields are.
  if (item === undefined) return null;
  const computed = computedTotal(item, unit);
  const total = rowTotal(item, unit);
  const differs = computed !== null && total !== null && computed !== total;
  return (
    <>
      <TableCellField
        table={table}
        row={row}
        column={column}
        error={error}
        placeholder={computed === null ? column.hint : formatExactMoney(computed, unit)}
      />
      {differs && error === undefined && (
        <Typography variant="caption" color="warning.main" sx={{ display: 'block', textAlign: 'right', px: 1 }}>
          数量×单价为 {formatYuan(computed)} 元
        </Typography>
      )}
    </>
  );
}
