import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useController } from 'react-hook-form';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS } from '../model/sections.ts';

/** A statement that holds or does not. */
export function TickInput({
  name,
}: {
  readonly name: 'connectsDataHub' | 'connectsSupportPlatform' | 'followsDataFormats';
}) {
  const { field } = useController<RegistrationValues, typeof name>({ name });
  return (
    <FormControlLabel
      label={FIELD_LABELS[name]}
      control={
        <Checkbox
          name={field.name}
          checked={field.value}
          onChange={(_event, checked) => {
            field.onChange(checked);
          }}
          onBlur={field.onBlur}
          slotProps={{ input: { ref: field.ref } }}
        />
      }
    />
  );
}
