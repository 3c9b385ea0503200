import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';
import { keysOf } from '../../src/domain/glossary.ts';

/** Chooses any number of a glossary's terms; none means all. */
export function TermFilter<Key extends string>({
  label,
  terms,
  value,
  onChange,
}: {
  readonly label: string;
  readonly terms: Readonly<Record<Key, string>>;
  readonly value: readonly Key[];
  readonly onChange: (value: Key[]) => void;
}) {
  const labelId = useId();
  return (
    <FormControl size="small" sx={{ width: '9.5rem' }}>
      <InputLabel id={labelId}>{label}</InputLabel>
      <Select
        multiple
        labelId={labelId}
        label={label}
        value={[...value]}
        renderValue={(keys) => keys.map((key) => terms[key]).join('、')}
        onChange={(event) => {
          onChange(event.target.value as Key[]);
        }}
      >
        {keysOf(terms).map((key) => (
          <MenuItem key={key} value={key} dense>
            <Checkbox checked={value.includes(key)} size="small" sx={{ py: 0 }} />
            <ListItemText primary={terms[key]} />
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
