import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import type { LedgerFilter } from '../../../src/contract/calls/ledger-calls.ts';
import { NO_LEDGER_FILTER } from '../../../src/contract/calls/ledger-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, FUND_SOURCES, keysOf, STAGES } from '../../../src/domain/glossary.ts';
import { RESOURCE_KINDS } from '../../../src/domain/glossary-of-records.ts';
import type { LedgerFilterName } from '../../../src/domain/ledgers/ledger-views.ts';
import { HANDLINGS, LEDGER_FILTERS, LEDGER_LIGHTS } from '../../../src/domain/ledgers/ledger-views.ts';
import { SearchField } from '../../components/search-field.tsx';
import { TermFilter } from '../../components/term-filter.tsx';
import { UnitFilter } from '../../components/unit-filter.tsx';

type Listed = CallOutput<'ledgers.list'>;

interface LedgerFiltersProps {
  readonly listed: Pick<Listed, 'filters' | 'yearLabel' | 'years' | 'year' | 'needsYear'>;
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
}

/** The filters that the view heeds. */
export function LedgerFilters({ listed, filter, onChange }: LedgerFiltersProps) {
  const put = (changes: Partial<LedgerFilter>) => {
    onChange({ ...filter, ...changes });
  };
  const terms = <
    Name extends 'stages' | 'constructionTypes' | 'contentCategories' | 'fundSources' | 'lights' | 'resourceKinds',
  >(
    name: Name,
    of: Readonly<Record<LedgerFilter[Name][number], string>>,
  ) => (
    <TermFilter<LedgerFilter[Name][number]>
      label={LEDGER_FILTERS[name]}
      terms={of}
      value={filter[name]}
      onChange={(value) => {
        put({ [name]: value });
      }}
    />
  );
  const fields: Readonly<Record<LedgerFilterName, ReactNode>> = {
    query: (
      <SearchField placeholder="名称、单位、编号、拼音" value={filter.query} onChange={(query) => put({ query })} />
    ),
    unitId: <UnitFilter value={filter.unitId} onChange={(unitId) => put({ unitId })} />,
    year: <YearFilter {...listed} onChange={(year) => put({ year })} />,
    stages: terms('stages', STAGES),
    constructionTypes: terms('constructionTypes', CONSTRUCTION_TYPES),
    contentCategories: terms('contentCategories', CONTENT_CATEGORIES),
    fundSources: terms('fundSources', FUND_SOURCES),
    lights: terms('lights', LEDGER_LIGHTS),
    resourceKinds: terms('resourceKinds', RESOURCE_KINDS),
    handled: (
      <TextField
        select
        label={LEDGER_FILTERS.handled}
        value={filter.handled ?? ''}
        sx={{ width: '10rem' }}
        onChange={(event) => {
          put({ handled: keysOf(HANDLINGS).find((key) => key === event.target.value) ?? null });
        }}
      >
        <MenuItem value="">全部</MenuItem>
        {keysOf(HANDLINGS).map((key) => (
          <MenuItem key={key} value={key}>
            {HANDLINGS[key]}
          </MenuItem>
        ))}
      </TextField>
    ),
  };
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_LEDGER_FILTER);
  return (
    <Box
      role="search"
      aria-label="筛选台账"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      {listed.filters.map((name) => (
        <Box key={name}>{fields[name]}</Box>
      ))}
      {isFiltered && <Button onClick={() => onChange(NO_LEDGER_FILTER)}>清除筛选</Button>}
    </Box>
  );
}

function YearFilter({
  yearLabel,
  years,
  year,
  needsYear,
  onChange,
}: LedgerFiltersProps['listed'] & { readonly onChange: (year: number | null) => void }) {
  const offered = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <TextField
      select
      label={yearLabel}
      value={year ?? ''}
      sx={{ width: '8rem' }}
      onChange={(event) => {
        onChange(event.target.value === '' ? null : Number(event.target.value));
      }}
    >
      {!needsYear && <MenuItem value="">全部</MenuItem>}
      {offered.map((each) => (
        <MenuItem key={each} value={each}>
          {each} 年
        </MenuItem>
      ))}
    </TextField>
  );
}
