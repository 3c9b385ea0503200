import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ExpertFilter } from '../../../src/contract/calls/expert-calls.ts';
import { NO_EXPERT_FILTER } from '../../../src/contract/calls/expert-calls.ts';
import type { ExpertOrigin } from '../../../src/domain/experts/glossary-of-experts.ts';
import {
  EXPERT_KINDS,
  EXPERT_ORIGINS,
  EXPERT_STATES,
  RATING_BANDS,
} from '../../../src/domain/experts/glossary-of-experts.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { SearchField } from '../../components/search-field.tsx';
import { TermFilter } from '../../components/term-filter.tsx';
import { SpecialtyFilter } from './specialty-filter.tsx';

/** What the 专家库 is filtered by. */
export function ExpertFilters({
  filter,
  onChange,
}: {
  readonly filter: ExpertFilter;
  readonly onChange: (filter: ExpertFilter) => void;
}) {
  const put = (changes: Partial<ExpertFilter>) => {
    onChange({ ...filter, ...changes });
  };
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_EXPERT_FILTER);
  return (
    <Box
      role="search"
      aria-label="筛选专家"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      <SearchField placeholder="姓名、单位、专业、拼音" value={filter.query} onChange={(query) => put({ query })} />
      <SpecialtyFilter value={filter.specialtyId} onChange={(specialtyId) => put({ specialtyId })} />
      <TermFilter label="状态" terms={EXPERT_STATES} value={filter.states} onChange={(states) => put({ states })} />
      <TermFilter label="类别" terms={EXPERT_KINDS} value={filter.kinds} onChange={(kinds) => put({ kinds })} />
      <TextField
        select
        label="区内区外"
        // Nothing chosen looks as in the other filters.
        value={filter.origin === 'any' ? '' : filter.origin}
        sx={{ width: '8.5rem' }}
        onChange={(event) => put({ origin: (event.target.value || 'any') as ExpertOrigin })}
      >
        {keysOf(EXPERT_ORIGINS).map((origin) => (
          <MenuItem key={origin} value={origin === 'any' ? '' : origin}>
            {EXPERT_ORIGINS[origin]}
          </MenuItem>
        ))}
      </TextField>
      <TermFilter label="评分" terms={RATING_BANDS} value={filter.ratings} onChange={(ratings) => put({ ratings })} />
      {isFiltered && <Button onClick={() => onChange(NO_EXPERT_FILTER)}>清除筛选</Button>}
    </Box>
  );
}
