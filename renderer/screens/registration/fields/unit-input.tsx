import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { UNIT_KINDS } from '../../../../src/domain/glossary.ts';
import type { UnitId } from '../../../../src/domain/ids.ts';
import { useCall } from '../../../client/use-call.ts';
import type { RegistrationValues } from '../model/registration-values.ts';
import { FIELD_LABELS } from '../model/sections.ts';
import { UnitDialog } from '../../units/unit-dialog.tsx';

interface UnitOption {
  readonly id: UnitId;
  readonly name: string;
  readonly about: string;
}

/** The declaring unit, found by name, alias, pinyin or initials; a missing one can be added on the spot. */
export function UnitInput() {
  const { setValue } = useFormContext<RegistrationValues>();
  const { field, fieldState } = useController<RegistrationValues, 'unitId'>({ name: 'unitId' });
  const unitName = useWatch<RegistrationValues, 'unitName'>({ name: 'unitName' });
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState(false);
  const found = useCall('units.list', { query, page: 0, pageSize: 50 });
  const options = (found.data?.rows ?? []).map((unit): UnitOption => ({
    id: unit.id,
    name: unit.name,
    about: [UNIT_KINDS[unit.kind], ...unit.aliases].join('，'),
  }));
  const chosen: UnitOption | null = field.value === null ? null : { id: field.value, name: unitName, about: '' };

  function choose(unit: { id: UnitId; name: string } | null) {
    field.onChange(unit?.id ?? null);
    setValue('unitName', unit?.name ?? '');
  }

  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <Autocomplete
        sx={{ flex: '1 1 20rem' }}
        id="field-unitId"
        options={options}
        value={chosen}
        loading={found.isPending}
        // The library searches; what it answers is shown as it is.
        filterOptions={(all) => all}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onChange={(_event, unit) => {
          choose(unit);
        }}
        onInputChange={(_event, text, reason) => {
          setQuery(reason === 'input' ? text.slice(0, 60) : '');
        }}
        onBlur={field.onBlur}
        renderOption={({ key, ...props }, unit) => (
          <li key={key} {...props}>
            <span>
              {unit.name}
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {unit.about}
              </Typography>
            </span>
          </li>
        )}
        noOptionsText="没有找到，可以新增单位"
        renderInput={(params) => (
          <TextField
            {...params}
            required
            label={FIELD_LABELS.unitId}
            inputRef={field.ref}
            error={fieldState.error !== undefined}
            helperText={fieldState.error?.message ?? '可输入名称、简称、拼音或首字母'}
          />
        )}
      />
      <Button
        variant="outlined"
        sx={{ mt: 0.5 }}
        onClick={() => {
          setAdding(true);
        }}
      >
        新增单位
      </Button>
      {adding && (
        <UnitDialog
          unit={null}
          name={query}
          onClose={() => {
            setAdding(false);
          }}
          onSaved={(unit) => {
            setAdding(false);
            choose(unit);
          }}
        />
      )}
    </Box>
  );
}
