import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ControllerRenderProps } from 'react-hook-form';

interface TickFieldProps {
  readonly label: string;
  readonly field: Pick<ControllerRenderProps, 'name' | 'value' | 'onChange' | 'onBlur' | 'ref'>;
}

/** A tick of a form with its statement. */
export function TickField({ label, field }: TickFieldProps) {
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
