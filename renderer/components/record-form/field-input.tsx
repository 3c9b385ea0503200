import { useFormContext } from 'react-hook-form';
import type { PlainField } from '../../../src/domain/records/field.ts';
import { FormTextField } from '../form-text-field.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { DateInput } from './date-input.tsx';
import { fieldName } from './field-name.ts';
import { MoneyInput } from './money-input.tsx';
import { RecordInput } from './record-input.tsx';
import { TickInput } from './tick-input.tsx';
import type { RecordValues } from './typed-fields.ts';

interface FieldInputProps {
  /** Name of the field in its declaration. */
  readonly name: string;
  readonly field: PlainField;
}

/** The field that a declared field of a record is typed in. */
export function FieldInput({ name: declared, field }: FieldInputProps) {
  const { control } = useFormContext<RecordValues>();
  const name = fieldName(declared);
  const { label, required, hint } = field;
  const told = hint === undefined ? {} : { hint };
  const base = { control, name, label, required, ...told };
  switch (field.kind) {
    case 'date':
      return <DateInput name={name} field={field} />;
    case 'money':
      return <MoneyInput name={name} field={field} />;
    case 'line':
      return <FormTextField {...base} maxLength={field.max} />;
    case 'text':
      return <FormTextField {...base} maxLength={field.max} minRows={3} />;
    case 'year':
      return <FormTextField {...base} unit="年" decimal maxLength={4} />;
    case 'tenths':
    case 'whole':
      return <FormTextField {...base} unit={field.unit} decimal maxLength={12} />;
    case 'choice':
      return (
        <ChoiceInput name={name} label={label} required={required} {...told} options={Object.entries(field.terms)} />
      );
    case 'confirm':
      return <TickInput name={name} label={label} />;
    case 'record':
      return <RecordInput name={name} field={field} />;
    case 'project':
      // Only splitting and merging name projects; they have their own dialogs and are never typed by hand.
      return null;
  }
}
