import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { CallInput } from '../../../src/contract/contract.ts';
import { yearOf } from '../../../src/domain/dates.ts';
import type { DocumentKind } from '../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS, keysOf } from '../../../src/domain/glossary.ts';
import { useCall } from '../../client/use-call.ts';
import { SearchField } from '../../components/search-field.tsx';

type Filter = Pick<CallInput<'documents.list'>, 'query' | 'kind' | 'year'>;

/** The office's papers go back this far; earlier ones are found by words. */
const YEARS_OFFERED = 10;

interface DocumentFiltersProps {
  readonly value: Filter;
  readonly onChange: (changes: Partial<Filter>) => void;
}

export function DocumentFilters({ value, onChange }: DocumentFiltersProps) {
  const today = useCall('library.status', {}).data?.today;
  const years = today === undefined ? [] : Array.from({ length: YEARS_OFFERED }, (_, back) => yearOf(today) - back);
  return (
    <Box
      role="search"
      aria-label="筛选文书"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      <SearchField
        placeholder="标题、文号、项目、单位"
        value={value.query}
        onChange={(query) => {
          onChange({ query });
        }}
      />
      <TextField
        select
        label="文书种类"
        value={value.kind ?? ''}
        sx={{ width: '14rem' }}
        onChange={(event) => {
          onChange({ kind: event.target.value === '' ? null : (event.target.value as DocumentKind) });
        }}
      >
        <MenuItem value="">全部</MenuItem>
        {keysOf(DOCUMENT_KINDS).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {DOCUMENT_KINDS[kind]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label="年度"
        value={value.year ?? ''}
        sx={{ width: '8rem' }}
        onChange={(event) => {
          onChange({ year: event.target.value === '' ? null : Number(event.target.value) });
        }}
      >
        <MenuItem value="">全部</MenuItem>
        {years.map((year) => (
          <MenuItem key={year} value={year}>
            {year} 年
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
