import MenuItem from '@mui/material/MenuItem';
import { useFormContext } from 'react-hook-form';
import { FormTextField } from '../form-text-field.tsx';
import type { FieldName } from './field-name.ts';
import type { RecordValues } from './typed-fields.ts';

interface ChoiceInputProps {
  readonly name: FieldName;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One of a list; nothing where it may be left out. */
export function ChoiceInput({ options, required, hint, ...field }: ChoiceInputProps) {
  const { control } = useFormContext<RecordValues>();
  return (
    <FormTextField control={control} {...field} required={required} {...(hint === undefined ? {} : { hint })}>
      {!required && <MenuItem value="">（不填）</MenuItem>}
      {options.map(([value, label]) => (
        <MenuItem key={value} value={value} sx={{ whiteSpace: 'normal' }}>
          {label}
        </MenuItem>
      ))}
    </FormTextField>
  );
}
