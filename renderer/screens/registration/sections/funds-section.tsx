import { FUND_SOURCES, keysOf } from '../../../../src/domain/glossary.ts';
import { TextInput } from '../fields/text-input.tsx';
import { SECTIONS } from '../model/sections.ts';
import { FieldGrid } from '../../../components/field-grid.tsx';
import { FormSection } from './form-section.tsx';

export function FundsSection() {
  return (
    <FormSection section={SECTIONS.funds} hint="只填有资金的来源，至少一项财政资金；除自筹外均为财政资金。">
      <FieldGrid minWidth={13}>
        {keysOf(FUND_SOURCES).map((source) => (
          <TextInput key={source} name={`fundShares.${source}`} label={FUND_SOURCES[source]} unit="万元" decimal />
        ))}
      </FieldGrid>
    </FormSection>
  );
}
