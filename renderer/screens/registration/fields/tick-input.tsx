import { useController } from 'react-hook-form';
import { TickField } from '../../../components/tick-field.tsx';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS } from '../model/sections.ts';

/** A statement that holds or does not. */
export function TickInput({
  name,
}: {
  readonly name: 'connectsDataHub' | 'connectsSupportPlatform' | 'followsDataFormats';
}) {
  const { field } = useController<RegistrationValues, typeof name>({ name });
  return <TickField label={FIELD_LABELS[name]} field={field} />;
}
