import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import { FIELD_LIMITS } from '../../../../src/domain/field-limits.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, CONTINUITIES } from '../../../../src/domain/glossary.ts';
import { ChoiceInput } from '../fields/choice-input.tsx';
import { RadioInput } from '../fields/radio-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { UnitInput } from '../fields/unit-input.tsx';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS, SECTIONS } from '../model/sections.ts';
import { FieldGrid } from '../../../components/field-grid.tsx';
import { FormSection } from './form-section.tsx';

/** 附则: a classified project is told off at once, before anything about it is typed. */
function ClassifiedNotice() {
  const classified = useWatch<RegistrationValues, 'classified'>({ name: 'classified' });
  if (classified !== 'yes') return null;
  return (
    <Alert severity="error">
      涉密项目不在本机办理，不能保存。依据本办法附则：“涉密信息化项目按照国家保密有关规定和参考项目管理执行”。
      请勿在本机继续录入，已录入的内容请放弃，并在涉密设备上另行办理。
    </Alert>
  );
}

export function BasicsSection() {
  return (
    <FormSection section={SECTIONS.basics}>
      <RadioInput name="classified" terms={{ no: '不涉密', yes: '涉密' }} hint="本机不得存储、处理国家秘密。" />
      <ClassifiedNotice />
      <UnitInput />
      <TextInput name="name" label={FIELD_LABELS.name} required maxLength={FIELD_LIMITS.projectName} />
      <FieldGrid>
        <TextInput
          name="planYear"
          label={FIELD_LABELS.planYear}
          required
          maxLength={4}
          unit="年"
          hint="申报次年项目，默认为明年"
        />
        <ChoiceInput name="constructionType" terms={CONSTRUCTION_TYPES} />
        <ChoiceInput name="contentCategory" terms={CONTENT_CATEGORIES} />
        <RadioInput name="continuity" terms={CONTINUITIES} />
      </FieldGrid>
    </FormSection>
  );
}
