import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { FieldMap, PlainField } from '../../../src/domain/records/field.ts';
import { FieldGrid } from '../field-grid.tsx';
import { hasAmountRemark } from './amount-remark.ts';
import type { FieldGroup } from './field-groups.ts';
import { fieldGroups, isWide } from './field-groups.ts';
import { FieldInput } from './field-input.tsx';
import { useRecordFormFacts } from './record-form-facts.ts';
import { RowsInput } from './rows-input.tsx';

const MIN_WIDTH = { short: 15, ticks: 18, texts: 26 } as const;

function Group({ group }: { readonly group: FieldGroup }) {
  const { kind } = useRecordFormFacts();
  const isBroad = (name: string, field: PlainField) => isWide(field) || (name === 'amount' && hasAmountRemark(kind));
  if (group.look === 'table') return <RowsInput name={group.name} field={group.field} />;
  const alone = group.look === 'texts' && group.fields.length === 1;
  return (
    <FieldGrid minWidth={alone ? 60 : MIN_WIDTH[group.look]}>
      {group.fields.map(([name, field]) => (
        <Box key={name} sx={{ minWidth: 0, gridColumn: { md: isBroad(name, field) ? 'span 2' : 'auto' } }}>
          <FieldInput name={name} field={field} />
        </Box>
      ))}
    </FieldGrid>
  );
}

/** Every field of a kind of record, in the order in which it declares them. */
export function RecordFields({ fields }: { readonly fields: FieldMap }) {
  return (
    <Stack spacing={2}>
      {fieldGroups(fields).map((group) => (
        <Group key={group.look === 'table' ? group.name : (group.fields[0]?.[0] ?? '')} group={group} />
      ))}
    </Stack>
  );
}
