import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProjectListRow } from '../../../../src/contract/calls/project-calls.ts';
import { NO_PROJECT_FILTER } from '../../../../src/contract/calls/project-calls.ts';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { STAGES } from '../../../../src/domain/glossary.ts';
import { STAGES_OF_STEP } from '../../../../src/domain/steps-of-stage.ts';
import { useCall } from '../../../client/use-call.ts';

interface TargetInputProps {
  /** The project that goes away: no project goes into itself. */
  readonly sourceId: ProjectId;
  readonly planYear: number;
  readonly value: ProjectListRow | null;
  readonly onChange: (target: ProjectListRow | null) => void;
}

/** The project that takes another in: of the same plan year, and still open for changes. */
export function TargetInput({ sourceId, planYear, value, onChange }: TargetInputProps) {
  const [query, setQuery] = useState('');
  const stages = STAGES_OF_STEP.mergeReceived;
  const found = useCall('projects.list', {
    filter: { ...NO_PROJECT_FILTER, query, planYear, stages },
    sort: { by: 'updatedAt', descending: true },
    page: 0,
    pageSize: 20,
  });
  return (
    <Autocomplete<ProjectListRow>
      id="merge-target"
      options={(found.data?.rows ?? []).filter(({ id }) => id !== sourceId)}
      value={value}
      loading={found.isPending}
      // The library searches, also by pinyin; what it answers is shown as it is.
      filterOptions={(all) => all}
      getOptionLabel={({ code, name }) => `${code} ${name}`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, target) => {
        onChange(target);
      }}
      onInputChange={(_event, text, reason) => {
        setQuery(reason === 'input' ? text.slice(0, 60) : '');
      }}
      renderOption={({ key, ...props }, { code, name, unitName, stage }) => (
        <li key={key} {...props}>
          <span>
            {code}　{name}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              {unitName}　{STAGES[stage]}
            </Typography>
          </span>
        </li>
      )}
      noOptionsText={`没有找到 ${String(planYear)} 年可以修改的项目；已申报的，请先退回完善或撤回`}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          autoFocus
          label="并入的项目"
          helperText={`${String(planYear)} 年计划中${stages.map((stage) => `“${STAGES[stage]}”`).join('、')}的项目；可输入名称、单位、编号、拼音或首字母`}
        />
      )}
    />
  );
}
