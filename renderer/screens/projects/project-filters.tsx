import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ProjectFilter } from '../../../src/contract/calls/project-calls.ts';
import { NO_PROJECT_FILTER } from '../../../src/contract/calls/project-calls.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, STAGES } from '../../../src/domain/glossary.ts';
import { SearchField } from '../../components/search-field.tsx';
import { TermFilter } from '../../components/term-filter.tsx';
import { UnitFilter } from '../../components/unit-filter.tsx';

export function ProjectFilters({
  filter,
  planYears,
  onChange,
}: {
  readonly filter: ProjectFilter;
  readonly planYears: readonly number[];
  readonly onChange: (filter: ProjectFilter) => void;
}) {
  const put = (changes: Partial<ProjectFilter>) => {
    onChange({ ...filter, ...changes });
  };
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_PROJECT_FILTER);
  return (
    <Box
      role="search"
      aria-label="筛选项目"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      <SearchField placeholder="名称、单位、编号、拼音" value={filter.query} onChange={(query) => put({ query })} />
      <UnitFilter value={filter.unitId} onChange={(unitId) => put({ unitId })} />
      <TextField
        select
        label="计划年度"
        value={filter.planYear ?? ''}
        sx={{ width: '8rem' }}
        onChange={(event) => put({ planYear: event.target.value === '' ? null : Number(event.target.value) })}
      >
        <MenuItem value="">全部</MenuItem>
        {planYears.map((year) => (
          <MenuItem key={year} value={year}>
            {year} 年
          </MenuItem>
        ))}
      </TextField>
      <TermFilter label="阶段" terms={STAGES} value={filter.stages} onChange={(stages) => put({ stages })} />
      <TermFilter
        label="建设类型"
        terms={CONSTRUCTION_TYPES}
        value={filter.constructionTypes}
        onChange={(constructionTypes) => put({ constructionTypes })}
      />
      <TermFilter
        label="内容类别"
        terms={CONTENT_CATEGORIES}
        value={filter.contentCategories}
        onChange={(contentCategories) => put({ contentCategories })}
      />
      {isFiltered && <Button onClick={() => onChange(NO_PROJECT_FILTER)}>清除筛选</Button>}
    </Box>
  );
}
