import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import type { RegistrationValues } from '../model/registration-values.ts';

/** Names of the fields that hold typed text. */
export type TextFieldName = Exclude<
  FieldPath<RegistrationValues>,
  'unitId' | 'fundShares' | `${string}.${number}` | 'contentItems' | 'goals' | 'dataResources' | 'papers'
>;

interface TextInputProps {
  readonly name: TextFieldName;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly maxLength?: number;
  /** Unit behind the value, such as 万元. */
  readonly unit?: string;
  /** Rows of a long text, with a count of its characters. */
  readonly minRows?: number;
  readonly decimal?: boolean;
}

/** A labelled text field of the form with its fault below it. */
export function TextInput({ name, label, required, hint, maxLength, unit, minRows, decimal }: TextInputProps) {
  const { field, fieldState } = useController<RegistrationValues, TextFieldName>({ name });
  const value = typeof field.value === 'string' ? field.value : '';
  const count =
    minRows !== undefined && maxLength !== undefined ? `${String(value.length)}／${String(maxLength)} 字` : '';
  const help = fieldState.error?.message ?? hint;
  return (
    <TextField
      fullWidth
      id={`field-${name}`}
      label={label}
      name={field.name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      required={required === true}
      error={fieldState.error !== undefined}
      multiline={minRows !== undefined}
      {...(minRows === undefined ? {} : { minRows, maxRows: 16 })}
      helperText={
        help !== undefined || count ? (
          <span style={{ display: 'flex', gap: '1rem', justifyContent: 'space-between' }}>
            <span>{help}</span>
            <span>{count}</span>
          </span>
        ) : undefined
      }
      slotProps={{
        htmlInput: {
          ...(maxLength === undefined ? {} : { maxLength }),
          ...(decimal === true ? { inputMode: 'decimal', style: { textAlign: 'right' } } : {}),
        },
        inputLabel: { shrink: true },
        input: unit === undefined ? {} : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
        formHelperText: { component: 'div' },
      }}
    />
  );
}
