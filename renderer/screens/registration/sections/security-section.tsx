import Stack from '@mui/material/Stack';
import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { SECURITY_LEVELS } from '../../../../src/domain/glossary.ts';
import { ChoiceInput } from '../fields/choice-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { TickInput } from '../fields/tick-input.tsx';
import { FIELD_LABELS, SECTIONS } from '../model/sections.ts';
import { FieldGrid } from '../../../components/field-grid.tsx';
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
        maxLength={FIELD_LIMITS.securityPlan}
        hint="与项目同步规划、同步建设、同步运行的安排（二（三））"
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
        maxLength={FIELD_LIMITS.secrecyBasis}
        hint="两项均对接的不填；法律法规明确要保密的写明条款（二（二））"
      />
      <TextInput
        name="existingSystems"
        label={FIELD_LABELS.existingSystems}
        minRows={2}
        maxLength={FIELD_LIMITS.existingSystems}
      />
    </FormSection>
  );
}
