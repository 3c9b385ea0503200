import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { UnitId } from '../../src/domain/ids.ts';
import { useCall } from '../client/use-call.ts';

interface UnitChoice {
  readonly id: UnitId;
  readonly name: string;
}

/** Chooses one unit by name, alias, pinyin or initials; empty means all. */
export function UnitFilter({
  value,
  onChange,
}: {
  readonly value: UnitId | null;
  readonly onChange: (id: UnitId | null) => void;
}) {
  const [query, setQuery] = useState('');
  const found = useCall('units.list', { query, page: 0, pageSize: 200 });
  const [chosen, setChosen] = useState<UnitChoice | null>(null);
  const options: UnitChoice[] = found.data?.rows ?? [];
  const current = value === null ? null : (options.find(({ id }) => id === value) ?? chosen);
  return (
    <Autocomplete<UnitChoice>
      sx={{ width: '13rem' }}
      size="small"
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      value={current}
      onInputChange={(_event, text, reason) => {
        setQuery(reason === 'input' ? text.slice(0, 60) : '');
      }}
      onChange={(_event, unit) => {
        setChosen(unit);
        onChange(unit?.id ?? null);
      }}
      renderInput={(params) => <TextField {...params} label="建设单位" />}
    />
  );
}
