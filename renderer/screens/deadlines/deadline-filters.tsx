import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { DeadlineFilter } from '../../../src/contract/calls/deadline-calls.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { DeadlineKind } from '../../../src/domain/open-deadlines.ts';
import { DEADLINE_KINDS } from '../../../src/domain/open-deadlines.ts';
import { SearchField } from '../../components/search-field.tsx';
import { UnitFilter } from '../../components/unit-filter.tsx';
import { NO_FILTER } from './deadline-list-state.ts';

/** Narrows the list by project, unit and what is due. */
export function DeadlineFilters({
  filter,
  onChange,
}: {
  readonly filter: DeadlineFilter;
  readonly onChange: (filter: DeadlineFilter) => void;
}) {
  const put = (changes: Partial<DeadlineFilter>) => {
    onChange({ ...filter, ...changes });
  };
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <Box
      role="search"
      aria-label="筛选期限"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      <SearchField placeholder="项目名称、单位、编号、拼音" value={filter.query} onChange={(query) => put({ query })} />
      <UnitFilter value={filter.unitId} onChange={(unitId) => put({ unitId })} />
      <TextField
        select
        label="事项"
        value={filter.kind ?? ''}
        sx={{ width: '14rem' }}
        onChange={(event) => put({ kind: event.target.value === '' ? null : (event.target.value as DeadlineKind) })}
      >
        <MenuItem value="">全部</MenuItem>
        {keysOf<DeadlineKind>(DEADLINE_KINDS).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {DEADLINE_KINDS[kind]}
          </MenuItem>
        ))}
      </TextField>
      {isFiltered && <Button onClick={() => onChange(NO_FILTER)}>清除筛选</Button>}
    </Box>
  );
}
