import { useController } from 'react-hook-form';
import { TickField } from '../tick-field.tsx';
import type { FieldName } from './field-name.ts';
import type { RecordValues } from './typed-fields.ts';

/** A statement that the reviewer confirms, or not. */
export function TickInput({ name, label }: { readonly name: FieldName; readonly label: string }) {
  const { field } = useController<RecordValues, FieldName>({ name });
  return <TickField label={label} field={field} />;
}
