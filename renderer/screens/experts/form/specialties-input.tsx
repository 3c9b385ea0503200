import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useController, useFormContext } from 'react-hook-form';
import { useCall } from '../../../client/use-call.ts';
import type { ExpertValues } from './expert-values.ts';

/** Which specialties an expert has, the first one first; retired ones are only kept. */
export function SpecialtiesInput() {
  const { control } = useFormContext<ExpertValues>();
  const { field, fieldState } = useController({ control, name: 'specialties' });
  const rows = useCall('specialties.list', {}).data?.rows ?? [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const retiredFields = new Set(
    rows.filter(({ parentId, retired }) => parentId === null && retired).map(({ id }) => id),
  );
  const options = rows.filter(({ id, parentId, retired }) => {
    return parentId !== null && ((!retired && !retiredFields.has(parentId)) || field.value.includes(id));
  });
  const chosen = field.value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={options}
      groupBy={({ parentId }) => (parentId === null ? '' : (names.get(parentId) ?? ''))}
      getOptionLabel={({ name, retired }) => (retired ? `${name}（已停用）` : name)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      value={chosen}
      onBlur={field.onBlur}
      onChange={(_event, next) => {
        field.onChange(next.map(({ id }) => id));
      }}
      renderValue={(values, getItemProps) =>
        values.map((value, index) => {
          const { key, ...props } = getItemProps({ index });
          return <Chip key={key} size="small" label={value.name} {...props} />;
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label="专业"
          inputRef={field.ref}
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? '可选多个；转为正式前至少选一个'}
        />
      )}
    />
  );
}
