import Stack from '@mui/material/Stack';
import { SECURITY_LEVELS } from '../../../../src/domain/glossary.ts';
import { ChoiceInput } from '../fields/choice-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { TickInput } from '../fields/tick-input.tsx';
import { FIELD_LABELS, SECTIONS } from '../model/sections.ts';
import { FieldGrid } from './field-grid.tsx';
import { FormSection } from './form-section.tsx';

export function SecuritySection() {
  return (
    <FormSection section={SECTIONS.security}>
      <FieldGrid>
        <ChoiceInput name="securityLevel" terms={SECURITY_LEVELS} />
      </FieldGrid>
      <TextInput
        name="securityPlan"
        label={FIELD_LABELS.securityPlan}
        minRows={2}
        maxLength={2000}
        hint="信息安全保障系统与项目同步规划、同步建设、同步运行的安排（二（三））"
      />
      <Stack>
        <TickInput name="connectsDataHub" />
        <TickInput name="connectsSupportPlatform" />
        <TickInput name="followsDataFormats" />
      </Stack>
      <TextInput
        name="secrecyBasis"
        label={FIELD_LABELS.secrecyBasis}
        minRows={2}
        maxLength={500}
        hint="仅在法律法规明确要保密而不对接、不共享时填写所依据的条款（二（二））"
      />
      <TextInput name="existingSystems" label={FIELD_LABELS.existingSystems} minRows={2} maxLength={1000} />
    </FormSection>
  );
}
