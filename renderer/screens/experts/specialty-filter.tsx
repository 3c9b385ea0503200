import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { SpecialtyId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';

/** Chooses a specialty, or a field with all that is below it; empty means all. */
export function SpecialtyFilter({
  value,
  onChange,
}: {
  readonly value: SpecialtyId | null;
  readonly onChange: (id: SpecialtyId | null) => void;
}) {
  const { data } = useCall('specialties.list', {});
  const rows = (data?.rows ?? []).filter(({ retired, experts }) => !retired || experts > 0);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (
    <Autocomplete
      sx={{ width: '13rem' }}
      size="small"
      options={rows}
      groupBy={({ id, parentId }) => names.get(parentId ?? id) ?? ''}
      getOptionLabel={({ name, parentId }) => (parentId === null ? `${name}（全部）` : name)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      value={rows.find(({ id }) => id === value) ?? null}
      onChange={(_event, chosen) => {
        onChange(chosen?.id ?? null);
      }}
      renderInput={(params) => <TextField {...params} label="专业" />}
    />
  );
}
