import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useController } from 'react-hook-form';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS } from '../model/sections.ts';

interface RadioInputProps {
  readonly name: 'continuity' | 'classified';
  readonly terms: Readonly<Record<string, string>>;
  readonly hint?: string;
}

/** One of a few answers that are all in sight. */
export function RadioInput({ name, terms, hint }: RadioInputProps) {
  const { field, fieldState } = useController<RegistrationValues, typeof name>({ name });
  const labelId = `field-${name}-label`;
  return (
    <FormControl required error={fieldState.error !== undefined}>
      <FormLabel id={labelId}>{FIELD_LABELS[name]}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        name={field.name}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
      >
        {Object.entries(terms).map(([key, label], index) => (
          <FormControlLabel
            key={key}
            value={key}
            label={label}
            control={<Radio {...(index === 0 ? { slotProps: { input: { ref: field.ref } } } : {})} />}
          />
        ))}
      </RadioGroup>
      <FormHelperText>{fieldState.error?.message ?? hint}</FormHelperText>
    </FormControl>
  );
}
