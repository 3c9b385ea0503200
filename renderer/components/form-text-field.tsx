import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useController } from 'react-hook-form';

interface FormTextFieldProps<Values extends FieldValues, Parsed> {
  readonly control: Control<Values, unknown, Parsed>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly maxLength?: number;
  /** Unit behind the value, such as 元. */
  readonly unit?: string;
  /** A number: aligned right. */
  readonly decimal?: boolean;
  /** Rows of a long text. */
  readonly minRows?: number;
  /** Choices; makes the field a select. */
  readonly children?: ReactNode;
}

/** A labelled text field of a form; its fault stands below it in place of the hint. */
export function FormTextField<Values extends FieldValues, Parsed>(props: FormTextFieldProps<Values, Parsed>) {
  const { control, name, label, required = false, hint, maxLength, unit, decimal = false, minRows, children } = props;
  const { field, fieldState } = useController({ control, name });
  const { ref, ...input } = field;
  return (
    <TextField
      {...input}
      inputRef={ref}
      fullWidth
      label={label}
      required={required}
      select={children !== undefined}
      multiline={minRows !== undefined}
      {...(minRows === undefined ? {} : { minRows, maxRows: 10 })}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? hint}
      // A chosen contract or record is read whole, up to its amount.
      sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
      slotProps={{
        htmlInput: {
          ...(maxLength === undefined ? {} : { maxLength }),
          ...(decimal ? { inputMode: 'decimal', style: { textAlign: 'right' } } : {}),
        },
        input: unit === undefined ? {} : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    >
      {children}
    </TextField>
  );
}
