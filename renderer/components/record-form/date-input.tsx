import { useController } from 'react-hook-form';
import type { PlainField } from '../../../src/domain/records/field.ts';
import { parseDate } from '../../text/parse-date.ts';
import { DateField } from '../date-field.tsx';
import type { FieldName } from './field-name.ts';
import type { RecordValues } from './typed-fields.ts';

interface DateInputProps {
  readonly name: FieldName;
  readonly field: Extract<PlainField, { kind: 'date' }>;
}

/** A date of the record; what is no date stays in the form, so that it is never taken for left out. */
export function DateInput({ name, field: { label, required } }: DateInputProps) {
  const { field, fieldState } = useController<RecordValues, FieldName>({ name });
  const text = typeof field.value === 'string' ? field.value : '';
  return (
    <DateField
      label={label}
      required={required}
      value={parseDate(text) ?? null}
      inputRef={field.ref}
      {...(fieldState.error?.message === undefined ? {} : { problem: fieldState.error.message })}
      onBlur={field.onBlur}
      onChange={(date, typed) => {
        field.onChange(date ?? typed);
      }}
    />
  );
}
