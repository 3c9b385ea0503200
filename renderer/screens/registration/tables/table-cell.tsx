import { styled } from '@mui/material/styles';
import { useFormContext } from 'react-hook-form';
import type { RegistrationValues, TableName } from '../model/registration-values.ts';
import { cellPath } from './cell-path.ts';
import type { TableColumn } from './table-column.ts';

const Field = styled('textarea')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '2.5rem',
  maxHeight: '12rem',
  padding: theme.spacing(1),
  border: '1px solid transparent',
  borderRadius: theme.shape.borderRadius,
  background: 'transparent',
  color: 'inherit',
  resize: 'none',
  // Cells grow with what they hold, so that long names are read whole.
  fieldSizing: 'content',
  '&:hover': { borderColor: theme.vars?.palette.divider ?? theme.palette.divider },
  '&:focus': {
    outline: `2px solid ${theme.palette.primary.main}`,
    background: theme.palette.background.paper,
  },
  '&[aria-invalid="true"]': { borderColor: theme.palette.error.main },
  '&[data-cell-kind="number"], &[data-cell-kind="money"]': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

interface TableCellFieldProps {
  readonly table: TableName;
  readonly row: number;
  readonly column: TableColumn<never>;
  readonly error: string | undefined;
  readonly placeholder?: string | undefined;
}

/** One cell: a plain field, light enough for hundreds of rows, with its own name for screen readers. */
export function TableCellField({ table, row, column, error, placeholder = column.hint }: TableCellFieldProps) {
  const { register } = useFormContext<RegistrationValues>();
  const path = cellPath(table, row, column.key);
  const place = { 'data-cell-row': row, 'data-cell-key': column.key, 'data-cell-kind': column.kind };
  const described = error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${path}-error` };
  const name = `第 ${String(row + 1)} 行 ${column.label}`;
  if (column.kind === 'choice') {
    return (
      <Field as="select" aria-label={name} {...place} {...described} {...register(path)}>
        <option value="">请选择</option>
        {Object.entries(column.terms ?? {}).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Field>
    );
  }
  return (
    <Field
      rows={1}
      aria-label={name}
      maxLength={column.maxLength}
      placeholder={placeholder}
      inputMode={column.kind === 'number' || column.kind === 'money' ? 'decimal' : 'text'}
      {...place}
      {...described}
      {...register(path)}
    />
  );
}
