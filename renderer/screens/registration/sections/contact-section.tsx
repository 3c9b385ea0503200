import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { PhoneInput } from '../fields/phone-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { FIELD_LABELS, SECTIONS } from '../model/sections.ts';
import { FieldGrid } from '../../../components/field-grid.tsx';
import { FormSection } from './form-section.tsx';

export function ContactSection({ onRecord }: { readonly onRecord: { projectId: ProjectId; masked: string } | null }) {
  return (
    <FormSection section={SECTIONS.contact}>
      <FieldGrid>
        <TextInput name="contactName" label={FIELD_LABELS.contactName} maxLength={FIELD_LIMITS.contactName} />
        <PhoneInput onRecord={onRecord} />
      </FieldGrid>
    </FormSection>
  );
}
