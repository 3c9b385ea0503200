import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { TextInput } from '../fields/text-input.tsx';
import { FIELD_LABELS, SECTIONS } from '../model/sections.ts';
import { FormSection } from './form-section.tsx';

export function SchemeSection() {
  return (
    <FormSection section={SECTIONS.scheme} hint="三项均为预审依据，登记申报前应当填写。">
      <TextInput name="necessity" label={FIELD_LABELS.necessity} minRows={4} maxLength={FIELD_LIMITS.longText} />
      <TextInput name="currentState" label={FIELD_LABELS.currentState} minRows={4} maxLength={FIELD_LIMITS.longText} />
      <TextInput name="scheme" label={FIELD_LABELS.scheme} minRows={4} maxLength={FIELD_LIMITS.longText} />
    </FormSection>
  );
}
