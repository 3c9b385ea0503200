import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { EditableTable } from '../../../components/editable-table/editable-table.tsx';
import type { RegistrationValues } from '../model/registration-values.ts';
import { SECTIONS } from '../model/sections.ts';
import { switchPriceUnit } from '../model/switch-price-unit.ts';
import { REGISTRATION_SHEETS } from '../tables/registration-sheets.ts';
import { ClassSums } from './class-sums.tsx';
import { FormSection } from './form-section.tsx';

function PriceUnitSwitch() {
  const { getValues, setValue } = useFormContext<RegistrationValues>();
  const unit = useWatch<RegistrationValues, 'priceUnit'>({ name: 'priceUnit' });
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
      <Typography id="price-unit-label" variant="body2">
        单价和合价的单位
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby="price-unit-label"
        value={unit}
        onChange={(_event, next: MoneyUnit | null) => {
          if (next === null || next === unit) return;
          setValue('contentItems', switchPriceUnit(getValues('contentItems'), unit, next));
          setValue('priceUnit', next);
        }}
      >
        <ToggleButton value="元">元</ToggleButton>
        <ToggleButton value="万元">万元</ToggleButton>
      </ToggleButtonGroup>
    </Stack>
  );
}

export function ContentSection() {
  const unit = useWatch<RegistrationValues, 'priceUnit'>({ name: 'priceUnit' });
  return (
    <FormSection
      section={SECTIONS.content}
      hint="建设内容、其他费用和预备费逐项填写；合价留空即按数量×单价计算，合计即申报金额。"
    >
      <PriceUnitSwitch />
      <EditableTable sheet={REGISTRATION_SHEETS.contentItems} unit={unit} />
      <ClassSums />
    </FormSection>
  );
}
