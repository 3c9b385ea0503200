import MoreVertIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useFormState } from 'react-hook-form';
import type { RegistrationValues, TableName } from '../model/registration-values.ts';
import { cellPath } from './cell-path.ts';
import { TableCellField } from './table-cell.tsx';
import type { TableColumn } from './table-column.ts';
import { TotalCell } from './total-cell.tsx';

interface EditableRowProps {
  readonly table: TableName;
  readonly row: number;
  readonly columns: readonly TableColumn<never>[];
  readonly onMenu: (row: number, anchor: HTMLElement) => void;
}

type RowErrors = Partial<Record<string, { message?: string }>>;

/** One row; drawn again only when its place or its own faults change. */
export const EditableRow = memo(function EditableRow({ table, row, columns, onMenu }: EditableRowProps) {
  const { errors } = useFormState<RegistrationValues>({ name: `${table}.${row}` });
  const rowErrors = errors[table]?.[row] as RowErrors | undefined;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ color: 'text.secondary', textAlign: 'center', p: 0.5 }}>
        {row + 1}
      </TableCell>
      {columns.map((column) => {
        const error = rowErrors?.[column.key]?.message;
        return (
          <TableCell key={column.key} sx={{ p: 0.25, verticalAlign: 'top' }}>
            {table === 'contentItems' && column.key === 'total' ? (
              <TotalCell row={row} column={column} error={error} />
            ) : (
              <TableCellField table={table} row={row} column={column} error={error} />
            )}
            {error !== undefined && (
              <Typography
                id={`${cellPath(table, row, column.key)}-error`}
                variant="caption"
                color="error"
                sx={{ display: 'block', px: 1 }}
              >
                {error}
              </Typography>
            )}
          </TableCell>
        );
      })}
      <TableCell sx={{ p: 0, textAlign: 'center' }}>
        <IconButton
          size="small"
          aria-label={`第 ${String(row + 1)} 行操作`}
          aria-haspopup="menu"
          onClick={(event) => {
            onMenu(row, event.currentTarget);
          }}
        >
          <MoreVertIcon fontSize="small" />
        </IconButton>
      </TableCell>
    </TableRow>
  );
});
