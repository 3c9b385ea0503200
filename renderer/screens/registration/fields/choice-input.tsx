import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useController } from 'react-hook-form';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS } from '../model/sections.ts';

interface ChoiceInputProps {
  readonly name: 'constructionType' | 'contentCategory' | 'securityLevel';
  readonly terms: Readonly<Record<string, string>>;
}

/** One of a glossary's terms, from a list. */
export function ChoiceInput({ name, terms }: ChoiceInputProps) {
  const { field, fieldState } = useController<RegistrationValues, typeof name>({ name });
  return (
    <TextField
      select
      fullWidth
      required
      id={`field-${name}`}
      label={FIELD_LABELS[name]}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message}
      slotProps={{
        inputLabel: { shrink: true },
        select: { displayEmpty: true, renderValue: (value) => terms[String(value)] ?? '请选择' },
      }}
    >
      {Object.entries(terms).map(([key, label]) => (
        <MenuItem key={key} value={key}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
