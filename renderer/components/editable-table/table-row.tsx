import MoreVertIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { get, useFormState } from 'react-hook-form';
import type { Sheet, SheetValues } from './sheet.ts';
import { cellPath } from './sheet.ts';
import { TableCellField } from './table-cell.tsx';

interface EditableRowProps {
  readonly sheet: Sheet;
  readonly row: number;
  readonly onMenu: (row: number, anchor: HTMLElement) => void;
}

type RowErrors = Partial<Record<string, { message?: string }>>;

/** One row; drawn again only when its place or its own faults change. */
export const EditableRow = memo(function EditableRow({ sheet, row, onMenu }: EditableRowProps) {
  const { table, columns, ownCells = {} } = sheet;
  const place = `${table}.${String(row)}`;
  const { errors } = useFormState<SheetValues>({ name: place });
  const rowErrors: RowErrors | undefined = get(errors, place);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ color: 'text.secondary', textAlign: 'center', p: 0.5 }}>
        {row + 1}
      </TableCell>
      {columns.map((column) => {
        const error = rowErrors?.[column.key]?.message;
        const Cell = ownCells[column.key] ?? TableCellField;
        return (
          <TableCell key={column.key} sx={{ p: 0.25, verticalAlign: 'top' }}>
            <Cell table={table} row={row} column={column} error={error} />
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
