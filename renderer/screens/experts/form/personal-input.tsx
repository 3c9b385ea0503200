import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import InputAdornment from '@mui/material/InputAdornment';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PersonalField } from '../../../../src/domain/experts/expert.ts';
import { FormTextField } from '../../../components/form-text-field.tsx';
import type { ExpertValues } from './expert-values.ts';

interface PersonalInputProps {
  readonly name: PersonalField;
  readonly label: string;
  /** As it is on record; empty where there is nothing. */
  readonly masked: string;
  readonly hint?: string;
  readonly maxLength: number;
}

/** Personal data: what is on record stays masked and is kept, unless it is typed anew. */
export function PersonalInput({ name, label, masked, hint, maxLength }: PersonalInputProps) {
  const { control, setValue, getValues, setFocus } = useFormContext<ExpertValues>();
  const kept = useWatch<ExpertValues, 'kept'>({ name: 'kept' });
  const put = (fields: PersonalField[]) => {
    setValue('kept', fields, { shouldDirty: true, shouldValidate: false });
  };
  if (kept.includes(name)) {
    return (
      <TextField
        fullWidth
        label={label}
        value={masked}
        helperText="不更换则保持原值"
        slotProps={{
          htmlInput: { readOnly: true },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <Button
                  size="small"
                  aria-label={`更换${label}`}
                  onClick={() => {
                    put(getValues('kept').filter((field) => field !== name));
                    requestAnimationFrame(() => {
                      setFocus(name);
                    });
                  }}
                >
                  更换
                </Button>
              </InputAdornment>
            ),
          },
        }}
      />
    );
  }
  const back = masked !== '' && (
    <Button
      size="small"
      onClick={() => {
        setValue(name, '', { shouldDirty: true });
        put([...getValues('kept'), name]);
      }}
    >
      保持原{label}
    </Button>
  );
  return (
    <div>
      <FormTextField
        control={control}
        name={name}
        label={label}
        maxLength={maxLength}
        {...(hint === undefined ? {} : { hint })}
      />
      {back}
    </div>
  );
}
