import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useController } from 'react-hook-form';
import type { FieldName } from './field-name.ts';
import type { RecordValues } from './typed-fields.ts';

/** A statement that the reviewer confirms, or not. */
export function TickInput({ name, label }: { readonly name: FieldName; readonly label: string }) {
  const { field } = useController<RecordValues, FieldName>({ name });
  return (
    <FormControlLabel
      label={label}
      control={
        <Checkbox
          name={field.name}
          checked={field.value === true}
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
