import { styled } from '@mui/material/styles';
import { useFormContext } from 'react-hook-form';
import type { CellProps, SheetValues } from './sheet.ts';
import { cellPath } from './sheet.ts';

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

const Tick = styled('input')(({ theme }) => ({
  display: 'block',
  width: '1.25rem',
  height: '1.25rem',
  margin: '0.65rem auto',
  accentColor: theme.palette.primary.main,
}));

/** One cell: a plain field, light enough for hundreds of rows, with its own name for screen readers. */
export function TableCellField({
  table,
  row,
  column,
  error,
  placeholder = column.hint,
}: CellProps & { readonly placeholder?: string | undefined }) {
  const { register } = useFormContext<SheetValues>();
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
  if (column.kind === 'tick') {
    return <Tick type="checkbox" aria-label={name} {...place} {...described} {...register(path)} />;
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
