import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { CallInput } from '../../../../src/contract/contract.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { UnitId } from '../../../../src/domain/ids.ts';
import { SearchField } from '../../../components/search-field.tsx';
import { UnitFilter } from '../../../components/unit-filter.tsx';

export type Scope = CallInput<'exchange.export'>['scope'];

const SCOPES: { readonly [Kind in Scope['kind']]: string } = {
  all: '全部资料（推荐：对方能看到哪些已删除）',
  projects: '部分项目，连同所属单位、文书、附件和评审会议',
  people: '只要专家和建设单位',
};

/** A plan year as it was typed; null while it is none. */
function yearTyped(text: string): number | null {
  return /^20[1-9]\d$/.test(text) ? Number(text) : null;
}

const NO_PROJECTS = { kind: 'projects', query: '', unitId: null, planYear: null } as const;

function ProjectFilters({
  value,
  onChange,
}: {
  readonly value: Extract<Scope, { kind: 'projects' }>;
  readonly onChange: (scope: Scope) => void;
}) {
  const [year, setYear] = useState('');
  return (
    <Stack direction="row" role="search" aria-label="选择项目" useFlexGap sx={{ gap: 1, flexWrap: 'wrap' }}>
      <SearchField
        placeholder="项目名称、编号、单位"
        value={value.query}
        onChange={(query) => onChange({ ...value, query })}
      />
      <UnitFilter value={value.unitId as UnitId | null} onChange={(unitId) => onChange({ ...value, unitId })} />
      <TextField
        label="计划年度"
        size="small"
        sx={{ width: '8rem' }}
        value={year}
        error={year !== '' && yearTyped(year) === null}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        onChange={(event) => {
          const typed = event.target.value.trim();
          setYear(typed);
          onChange({ ...value, planYear: yearTyped(typed) });
        }}
      />
    </Stack>
  );
}

/** What goes into the package. */
export function ScopeChoice({ value, onChange }: { readonly value: Scope; readonly onChange: (scope: Scope) => void }) {
  const labelId = useId();
  return (
    <Stack sx={{ gap: 1 }}>
      <FormControl>
        <FormLabel id={labelId}>导出的内容</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={value.kind}
          onChange={(_event, kind) => {
            onChange(kind === 'projects' ? NO_PROJECTS : { kind: kind as 'all' | 'people' });
          }}
        >
          {keysOf(SCOPES).map((kind) => (
            <FormControlLabel key={kind} value={kind} control={<Radio />} label={SCOPES[kind]} />
          ))}
        </RadioGroup>
      </FormControl>
      {value.kind === 'projects' && <ProjectFilters value={value} onChange={onChange} />}
    </Stack>
  );
}
